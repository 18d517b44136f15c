import { filledExample } from "../support/filled-example";
import { GOLDEN, goldenPart } from "../support/golden-form";
import { readOne } from "../support/read-one";

test("the filled example gives exactly the golden parse", () => {
  expect(goldenPart(readOne(filledExample()))).toEqual(GOLDEN);
});

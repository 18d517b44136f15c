import { declarationModel } from "../../src/report/declaration-model";
import golden from "../fixtures/baiyun-kexie.golden.json";
import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";

test("the filled example gives exactly the golden parse", () => {
  const declaration = readOne(filledExample());
  const { edition, range } = declaration;
  expect({ edition, range, ...declarationModel(declaration) }).toEqual(golden);
});

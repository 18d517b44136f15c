import { textColumn } from "../../../src/report/sheets/text-column";

test("short texts are text cells, as they are", () => {
  const texts = ["=1+1", "甲", "", "1".repeat(255)];
  expect(textColumn(texts)).toEqual({ numberFormat: "@", texts });
});

test("one that is too long for a text cell makes the column a general one, in which no text begins as a formula", () => {
  const long = "长".repeat(256);
  expect(textColumn([long, "=1+1", " -1", "＝甲", "甲=乙", ""])).toEqual({
    numberFormat: "General",
    texts: [long, "'=1+1", "' -1", "'＝甲", "甲=乙", ""],
  });
});

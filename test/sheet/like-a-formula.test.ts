import { isLikeAFormula } from "../../src/sheet/like-a-formula";

test.each(["=1+1", "＝1", " +1", "\u200B-1", "\t@SUM(A1)", "'引号", "－5"])(
  "%j is no text to a spreadsheet",
  (text) => {
    expect(isLikeAFormula(text)).toBe(true);
  },
);

test.each(["", "≥95%", "a=b", "养护-道路", "（一）"])("%j is", (text) => {
  expect(isLikeAFormula(text)).toBe(false);
});

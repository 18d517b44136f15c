import { freeSheetName } from "../../src/sheet/free-sheet-name";

test.each([
  ["申报表", ["封面"], "申报表"],
  ["申报表", ["申报表", "申报表 (3)"], "申报表 (2)"],
  ["Form", ["FORM"], "Form (2)"],
  ["长".repeat(40), ["长".repeat(31)], `${"长".repeat(27)} (2)`],
  [`${"长".repeat(26)}😀`, [`${"长".repeat(26)}😀`], `${"长".repeat(26)} (2)`],
])("%s beside %p is called %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

import fc from "../support/fast-check";
import { sheetName } from "../../src/sheet/sheet-name";
import { checkSheetNames } from "../../src/workbook/writing/check-sheet-names";
import { hostileText } from "../report/support/hostile-texts";

test.each([
  ["意见单 某区档案馆", "意见单 某区档案馆"],
  ["a/b\\c:d*e?f[g]'h'", "a b c d e f g h"],
  ["  两端\n换行  ", "两端 换行"],
  ["History", "意见单"],
  ["[]", "意见单"],
  ["", "意见单"],
  ["长".repeat(40), "长".repeat(31)],
  [`${"长".repeat(30)}😀`, "长".repeat(30)],
])("%j becomes %j", (text, name) => {
  expect(sheetName(text, "意见单")).toBe(name);
});

test("whatever the text, Excel takes the name", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      checkSheetNames([sheetName(text, "表")]);
    }),
  );
});

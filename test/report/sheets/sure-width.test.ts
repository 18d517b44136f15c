import { sureHeight } from "../../../src/report/sheets/sure-width";
import { textHeight } from "../../../src/sheet/text-size";

const TWO_PATHS =
  "广州市示例区规划和自然资源局有 2 份2027年的申报表：received/2027/29 广州市示例区规划和自然资源局（初稿）.xlsx、received/2027/29 广州市示例区规划和自然资源局（修改稿）.xlsx。请核对以哪一份为准。";

test("two paths with blanks get the three lines that LibreOffice breaks them into", () => {
  expect(sureHeight(TWO_PATHS, 600, 11)).toBe(textHeight("一\n二\n三", 600, 11));
});

test("never less than the text needs in the narrowest and in the whole width", () => {
  const height = sureHeight(TWO_PATHS, 600, 11);
  expect(height).toBeGreaterThanOrEqual(textHeight(TWO_PATHS, 600, 11));
  expect(height).toBeGreaterThanOrEqual(textHeight(TWO_PATHS, 0.93 * 600, 11));
});

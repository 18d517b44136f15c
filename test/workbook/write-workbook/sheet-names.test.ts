import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { SAMPLE } from "./sample-plan";

function write(...names: readonly string[]): Promise<Uint8Array> {
  return writeWorkbook(names.map((name) => ({ ...SAMPLE, name })));
}

test.each(["申报表 (2)", "年".repeat(31), "A'B", "a!b", "1+1", '<&>"', " "])(
  "%j names a sheet",
  async (name) => {
    const { sheets } = readWorkbookPicture(await write(name), "a.xlsx");
    expect(sheets.map((sheet) => sheet.name)).toEqual([name]);
  },
);

test.each([
  "",
  "年".repeat(32),
  "a[b",
  "a]b",
  "a:b",
  "a*b",
  "a?b",
  "a/b",
  "a\\b",
  "'a",
  "a'",
  "a\nb",
  "History",
])("%j is refused", async (name) => {
  await expect(write("好", name)).rejects.toThrow(RangeError);
});

test("two sheets cannot have one name, whatever its case", async () => {
  await expect(write("Form", "form")).rejects.toThrow(new RangeError("Two sheets are called form"));
});

test("a workbook has a sheet", async () => {
  await expect(write()).rejects.toThrow(RangeError);
});

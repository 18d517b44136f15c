import { clearMarks } from "../../src/excel/clear-marks";
import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import { markFormula } from "../../src/sheet/marks/mark-tag";
import { customRules } from "../support/conditional-rules";
import { openExcel, type OpenExcel } from "../support/office-js";
import { makeRuleUnreadable } from "../support/refuse-batches";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const TWO_SHEETS = workbookData({ 一: { rows: [["a"]] }, 二: { rows: [["b"]] } });

function mark(...sheets: string[]) {
  const cells = { error: ["A1"], warning: ["B1"], info: [] };
  return inspectWorkbook(() => ({
    result: null,
    marks: sheets.map((sheet) => ({ sheet, cells })),
  }));
}

test("removes all marks of all sheets in three round trips", async () => {
  excel = openExcel({ data: TWO_SHEETS });
  await mark("一", "二");
  const before = excel.roundTrips();
  await expect(clearMarks()).resolves.toEqual({ cleared: 4, refused: [], notes: "unfound" });
  expect(excel.roundTrips() - before).toBe(3);
  expect([await customRules("一"), await customRules("二")]).toEqual([[], []]);
});

test("finds nothing to clear on a second run", async () => {
  excel = openExcel({ data: TWO_SHEETS });
  await mark("一");
  await clearMarks();
  await expect(clearMarks()).resolves.toEqual({ cleared: 0, refused: [], notes: "unfound" });
});

test("removes marks that somebody else saved, and nothing else", async () => {
  excel = openExcel({ data: TWO_SHEETS });
  await addRule("一", "A1:C3", markFormula("warning"));
  await addRule("一", "A1", '=N("shenbao")=0');
  await addRule("一", "B2", '=$A1="shenbao"');
  await expect(clearMarks()).resolves.toEqual({ cleared: 1, refused: [], notes: "unfound" });
  expect((await customRules("一")).map(({ formula }) => formula)).toEqual([
    '=$A1="shenbao"',
    '=N("shenbao")=0',
  ]);
});

test("keeps working when a rule of the user cannot be read", async () => {
  excel = openExcel({ data: TWO_SHEETS });
  await mark("一");
  await addRule("一", "A1", "=TRUE");
  makeRuleUnreadable(excel.host, "=TRUE");
  await expect(clearMarks()).resolves.toEqual({ cleared: 2, refused: [], notes: "unfound" });
  await expect(mark("一")).resolves.toEqual({
    result: null,
    marked: 2,
    unmarked: [],
    sheetIds: { 一: "sheet-1", 二: "sheet-2" },
  });
});

test("says which protected sheets keep their marks", async () => {
  const { data, protection } = { data: TWO_SHEETS, protection: locked("sheet-1") };
  excel = openExcel({ data });
  await mark("一", "二");
  const saved = excel.univer.getActiveWorkbook()?.save();
  excel.close();
  excel = openExcel({ data: saved ?? data, protection });
  await expect(clearMarks()).resolves.toEqual({
    cleared: 2,
    refused: [{ sheet: "一", reason: "protected" }],
    notes: "unfound",
  });
  expect(await customRules("一")).toHaveLength(2);
});

test("a protected sheet without marks is not mentioned", async () => {
  excel = openExcel({ data: TWO_SHEETS, protection: locked("sheet-1") });
  await expect(clearMarks()).resolves.toEqual({ cleared: 0, refused: [], notes: "unfound" });
});

test("does not wait while a cell is edited", async () => {
  excel = openExcel({ data: TWO_SHEETS });
  excel.host.setCellEditMode(true);
  await expect(clearMarks()).rejects.toMatchObject({ code: "cell-edit-mode" });
});

function locked(sheetId: string) {
  return { [sheetId]: { allowFormatCells: false } };
}

async function addRule(sheet: string, address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.conditionalFormats.add("Custom").custom.rule.formula = formula;
    await context.sync();
  });
}

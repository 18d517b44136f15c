import { insertExample } from "../../../src/commands/forms/insert-example";
import { validateOpenWorkbook } from "../../../src/commands/validate-open-workbook";
import { undoChange } from "../../../src/excel/undo-change";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

test("the example stands on a sheet of its own, even marked it can be taken back, and nothing else has changed", async () => {
  excel = openExcel({ data: workbookData({ 示例申报表: { rows: [["我的"]] } }) });
  const { sheet, undo } = await insertExample();
  expect(sheet).toBe("示例申报表 (2)");
  const { checked, marked } = await validateOpenWorkbook();
  expect(checked.status === "checked" && checked.declarations[0]?.declaration.sheet).toBe(sheet);
  expect(marked).toBeGreaterThan(5);
  expect(await undoChange(undo, false)).toBe("undone");
  const { workbook } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name, values }) => [name, values])).toEqual([
    ["示例申报表", [["我的"]]],
  ]);
});

test("the example stays when something was written beside it", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  const { sheet, undo } = await insertExample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("G2").values = [["我的笔记"]];
    await context.sync();
  });
  expect(await undoChange(undo, false)).toBe("changed");
});

import type { ICellData } from "@univerjs/core";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

const ROWS = 100_000;
const COLUMNS = 8;

let excel: OpenExcel;

beforeAll(() => {
  const styled: ICellData = { s: { bg: { rgb: "#FFFF00" } } };
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column === 7 ? styled : row * column)),
  );
  excel = openExcel({ data: workbookData({ 申报表: { rows } }) });
});

afterAll(() => {
  excel.close();
});

test("a sheet of 100,000 rows: its size, a window of it, and a mark", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const values = sheet.getUsedRange(true);
    values.load("address");
    const all = sheet.getUsedRange();
    all.load("address");
    all.format.fill.load("color");
    const window = sheet.getRange("A99001:H100000");
    window.load("values,text,formulas,numberFormat");
    const rows = window.getRowProperties({ rowHidden: true });
    sheet.getRange("B3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
    expect(values.address).toBe("申报表!A1:G100000");
    expect(all.address).toBe("申报表!A1:H100000");
    expect(all.format.fill.color).toBeNull();
    expect(window.values).toHaveLength(1000);
    expect(window.text[999]?.[2]).toBe("199998");
    expect(rows.value).toHaveLength(1000);
  });
});

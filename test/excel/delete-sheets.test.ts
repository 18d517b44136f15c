import { deleteSheets } from "../../src/excel/delete-sheets";
import { openExcel, type OpenExcel } from "../support/office-js";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

function sheetNames(): readonly string[] {
  const sheets = excel.univer.getActiveWorkbook()?.getSheets() ?? [];
  return sheets.map((sheet) => sheet.getSheetName());
}

test("deletes these sheets and no other, in two round trips, also where one is gone already", async () => {
  const rows = [["a"]];
  excel = openExcel({ data: workbookData({ 一: { rows }, 二: { rows }, 三: { rows } }) });
  const before = excel.roundTrips();
  await deleteSheets(["sheet-2", "sheet-9", "sheet-3"]);
  expect(sheetNames()).toEqual(["一"]);
  expect(excel.roundTrips() - before).toBe(2);
});

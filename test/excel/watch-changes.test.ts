import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import { watchChanges, type ContentChange } from "../../src/excel/watch-changes";
import { openExcel, type OpenExcel } from "../support/office-js";
import { waitUntil } from "../support/wait-until";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ data: workbookData({ 一: { rows: [["a"]] }, 二: { rows: [["b"]] } }) });
});

afterEach(() => {
  excel.close();
});

function write(sheet: string, value: string) {
  excel.univer.getActiveWorkbook()?.getSheetByName(sheet)?.getRange("A1").setValue(value);
}

test("reports a change on any sheet", async () => {
  let changes = 0;
  await watchChanges(() => {
    changes += 1;
  });
  write("一", "x");
  await waitUntil(() => changes === 1);
  write("二", "y");
  await waitUntil(() => changes === 2);
});

test("does not report our own marks", async () => {
  let changes = 0;
  await watchChanges(() => {
    changes += 1;
  });
  await inspectWorkbook(() => ({
    result: null,
    marks: [{ sheet: "一", cells: { error: ["A1"], warning: [], info: [] } }],
  }));
  write("一", "x");
  await waitUntil(() => changes > 0);
  expect(changes).toBe(1);
});

test("reports on which sheet, and whether the user or the add-in has made it", async () => {
  const told: ContentChange[] = [];
  await watchChanges((change) => {
    told.push(change);
  });
  write("二", "x");
  await waitUntil(() => told.length === 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("一").getRange("A1").values = [["y"]];
    await context.sync();
  });
  await waitUntil(() => told.length === 2);
  expect(told.map(({ by }) => by)).toEqual(["user", "add-in"]);
  expect(new Set(told.map(({ sheetId }) => sheetId)).size).toBe(2);
});

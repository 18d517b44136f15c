import { goToCell } from "../../src/excel/go-to-cell";
import { openExcel, type OpenExcel } from "../support/office-js";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      一: { rows: [["a"]] },
      "二 '24": { rows: [["b"]] },
      藏: { rows: [["c"]], visibility: "Hidden" },
    }),
  });
});

afterEach(() => {
  excel.close();
});

async function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test.each([
  ["一", "C7", "一!C7"],
  ["二 '24", "B2", "'二 ''24'!B2"],
])("shows a cell of %s", async (sheet, cell, address) => {
  await expect(goToCell(sheet, cell)).resolves.toBe("shown");
  expect(await selection()).toBe(address);
});

test.each([
  ["藏", "sheet-hidden"],
  ["三", "sheet-missing"],
])("stays where it is for %s: %s", async (sheet, arrival) => {
  const before = await selection();
  await expect(goToCell(sheet, "A1")).resolves.toBe(arrival);
  expect(await selection()).toBe(before);
});

test("cannot go anywhere while a cell is being edited", async () => {
  excel.host.setCellEditMode(true);
  await expect(goToCell("一", "A1")).rejects.toMatchObject({ code: "cell-edit-mode" });
});

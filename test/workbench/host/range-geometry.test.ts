import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeAll(() => {
  excel = openExcel({
    data: workbookData({
      申报表: {
        rows: [[], [null, "B2", null], [null, null, "=1"]],
        styles: { E9: { bg: { rgb: "#FF0000" } } },
        hiddenRows: [1],
        hiddenColumns: [3, 4],
      },
      "空 'x'": { styles: { C3: { bg: { rgb: "#FF0000" } } } },
      全空: {},
    }),
  });
});

afterAll(() => {
  excel.close();
});

const addressOf = (rangeOf: (sheet: Excel.Worksheet) => Excel.Range, sheet = "申报表") =>
  Excel.run(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet));
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["B2", (sheet) => sheet.getRange("B2")],
  ["B2:C3", (sheet) => sheet.getRange("$C$3:$B$2")],
  ["B2", (sheet) => sheet.getRange("申报表!B2")],
  ["C:D", (sheet) => sheet.getRange("C:D")],
  ["3:4", (sheet) => sheet.getRange("3:4")],
  ["1:1048576", (sheet) => sheet.getRange()],
  ["XFD1048576", (sheet) => sheet.getRange("XFD1048576")],
  ["C2", (sheet) => sheet.getCell(1, 2)],
  ["C2:D4", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 2)],
  ["C3", (sheet) => sheet.getRange("B2:D4").getCell(1, 1)],
  ["B3:D3", (sheet) => sheet.getRange("B2:D4").getRow(1)],
  ["C2:C4", (sheet) => sheet.getRange("B2:D4").getColumn(1)],
  ["D4", (sheet) => sheet.getRange("B2:D4").getLastCell()],
  ["B4:D4", (sheet) => sheet.getRange("B2:D4").getLastRow()],
  ["D2:D4", (sheet) => sheet.getRange("B2:D4").getLastColumn()],
  ["A3:C5", (sheet) => sheet.getRange("B2:D4").getOffsetRange(1, -1)],
  ["B2:B5", (sheet) => sheet.getRange("B2:D4").getResizedRange(1, -2)],
  ["B2:E2", (sheet) => sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 4)],
  ["B:D", (sheet) => sheet.getRange("B2:D4").getEntireColumn()],
  ["2:4", (sheet) => sheet.getRange("B2:D4").getEntireRow()],
  ["A1:D4", (sheet) => sheet.getRange("B2:D4").getBoundingRect("A1")],
  ["B2:F6", (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("F6"))],
  ["C3:D4", (sheet) => sheet.getRange("B2:D4").getIntersection("C3:Z9")],
  ["B2:C3", (sheet) => sheet.getUsedRange(true)],
  ["B2:E9", (sheet) => sheet.getUsedRange()],
  ["C3", (sheet) => sheet.getRange("C1:Z9").getUsedRange(true)],
])("%s", async (address, rangeOf) => {
  expect(await addressOf(rangeOf)).toBe(`申报表!${address}`);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["no address", (sheet) => sheet.getRange("预算")],
  ["beyond the last column", (sheet) => sheet.getRange("XFE1")],
  ["beyond the last row", (sheet) => sheet.getRange("A1048577")],
  ["above the first row", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["nothing left", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ["another sheet", (sheet) => sheet.getRange("全空!A1")],
  ["several areas", (sheet) => sheet.getRange("A1,B2")],
])("refused: %s", async (_name, rangeOf) => {
  expect((await errorOf(addressOf(rangeOf))).code).toBe("InvalidArgument");
});

test("what does not meet is a null object, or an error", async () => {
  expect(await addressOf((s) => s.getRange("A1").getIntersectionOrNullObject("B2"))).toBeNull();
  const error = await errorOf(addressOf((s) => s.getRange("A1").getIntersection("B2")));
  expect(error.code).toBe("ItemNotFound");
});

test("a sheet's name is quoted where it needs to be", async () => {
  expect(await addressOf((s) => s.getRange("A1"), "空 'x'")).toBe("'空 ''x'''!A1");
});

test("a used range of values looks past formats; an empty sheet has none", async () => {
  expect(await addressOf((s) => s.getUsedRangeOrNullObject(false), "空 'x'")).toContain("C3");
  expect(await addressOf((s) => s.getUsedRangeOrNullObject(true), "空 'x'")).toBeNull();
  expect(await addressOf((s) => s.getUsedRangeOrNullObject(), "全空")).toBeNull();
  expect(await addressOf((s) => s.getUsedRange(), "全空")).toBe("全空!A1");
});

test("place and size", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报表").getRange("B2:D9");
    range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 8,
      columnCount: 3,
      cellCount: 24,
      isEntireRow: false,
      isEntireColumn: false,
    });
  });
});

test("hidden rows and columns: all, none, or mixed", async () => {
  const hidden = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("申报表").getRange(address);
      range.load("rowHidden,columnHidden,hidden");
      await context.sync();
      return [range.rowHidden, range.columnHidden, range.hidden];
    });
  expect(await hidden("A1")).toEqual([false, false, false]);
  expect(await hidden("D2:E2")).toEqual([true, true, true]);
  expect(await hidden("C1:D2")).toEqual([null, null, null]);
});

test("hidden rows and columns, each by itself", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报表").getRange("A1:E3");
    const rows = range.getRowProperties({ rowHidden: true, address: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, address: "申报表!A1:E1" },
      { rowHidden: true, address: "申报表!A2:E2" },
      { rowHidden: false, address: "申报表!A3:E3" },
    ]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

test("several areas", async () => {
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("申报表").getRanges("A1, C3:D4");
    areas.load("address,areaCount,cellCount");
    areas.areas.load("items/address");
    await context.sync();
    expect(areas.toJSON()).toMatchObject({
      address: "申报表!A1,申报表!C3:D4",
      areaCount: 2,
      cellCount: 5,
    });
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["申报表!A1", "申报表!C3:D4"]);
  });
});

test("a list of addresses has at most 8192 characters", async () => {
  const addresses = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("申报表").getRanges(addresses).load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

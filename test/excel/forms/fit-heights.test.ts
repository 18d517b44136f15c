import { fitHeights } from "../../../src/commands/forms/fit-heights";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { undoChange } from "../../../src/excel/undo-change";
import type { OpenExcel } from "../../support/office-js";
import { openSample } from "../../support/open-sample";
import { sheetLook } from "../../support/sheet-look";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

async function setHeights(points: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").getRange("1:60").format.rowHeight = points;
    await context.sync();
  });
}

const heights = async () =>
  (await sheetLook("申报表", "A1:A45")).rowHeights.map((height) => height ?? 0);

test("rows of the form get the height of their texts; others keep theirs; taking it back restores all", async () => {
  excel = await openSample("baiyun-kexie.xlsx");
  await setHeights(15);
  const before = await sheetLook("申报表", "A1:E45");
  const rounds = excel.roundTrips();
  const result = await fitHeights();
  expect(excel.roundTrips() - rounds).toBeLessThanOrEqual(4);
  if (result.status !== "fitted") {
    throw new Error(result.status);
  }
  const fitted = await heights();
  const [goal, longTask, shortRow] = [fitted[10], fitted[14], fitted[4]];
  expect(goal).toBeGreaterThan(30);
  expect(longTask).toBeGreaterThan(60);
  expect(shortRow).toBeLessThan(30);
  expect(fitted.slice(37)).toEqual(fitted.slice(37).map(() => 15));
  expect(result.fitting.cut).toEqual([]);

  expect(await fitHeights()).toMatchObject({ fitting: { changed: 0 } });
  expect(await undoChange(result.fitting.undo, false)).toBe("undone");
  expect(await sheetLook("申报表", "A1:E45")).toEqual(before);
});

test("a text that no row can hold is named", async () => {
  excel = await openSample("baiyun-kexie.xlsx");
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("申报表").getRange("B15");
    cell.values = [["做好各项工作。".repeat(400)]];
    await context.sync();
  });
  expect(await fitHeights()).toMatchObject({ status: "fitted", fitting: { cut: [14] } });
  expect((await heights())[14]).toBe(408.75);
});

test("a protected sheet is left alone unless it allows formatting rows", async () => {
  excel = await openSample("baiyun-kexie.xlsx");
  await setHeights(15);
  const protect = (options: Excel.WorksheetProtectionOptions) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("申报表").protection.protect(options);
      await context.sync();
    });
  await protect({});
  await expect(fitHeights()).rejects.toThrow(new ExcelProblem("sheet-protected"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").protection.unprotect();
    await context.sync();
  });
  await protect({ allowFormatRows: true });
  expect(await fitHeights()).toMatchObject({ status: "fitted" });
});

test("a sheet without a form is named", async () => {
  excel = await openSample("not-a-declaration.xlsx");
  expect((await fitHeights()).status).toBe("no-form");
});

test("where rows have moved since, no row gets the height of another", async () => {
  excel = await openSample("baiyun-kexie.xlsx");
  await setHeights(15);
  const result = await fitHeights();
  if (result.status !== "fitted") {
    throw new Error(result.status);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").getRange("2:2").insert("Down");
    await context.sync();
  });
  const before = await heights();
  expect(await undoChange(result.fitting.undo, true)).toBe("moved");
  expect(await heights()).toEqual(before);
});

import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import { MARK_STYLES, MARK_STYLES_OF } from "../../src/sheet/marks/mark-styles";
import type { MarkLevel } from "../../src/sheet/marks/marks";
import type { SheetProtection } from "../../src/workbench/document/workbench-document";
import { customRules } from "../support/conditional-rules";
import { addUserRule, mark, marksOn } from "../support/mark-workbook";
import { openExcel, type OpenExcel } from "../support/office-js";
import { workbookData, type TestSheet } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

function open(
  sheets: Readonly<Record<string, TestSheet>>,
  protection: Readonly<Record<string, SheetProtection>> = {},
) {
  excel = openExcel({ data: workbookData(sheets), protection });
}

test("takes three round trips, however many sheets; two when there is nothing to mark", async () => {
  open({ 一: { rows: [["a"]] }, 二: { rows: [["b"]] }, 三: { rows: [["c"]] } });
  await mark(marksOn("一", { error: ["A1"] }), marksOn("三", { info: ["A1"] }));
  expect(excel.roundTrips()).toBe(3);
  await mark(marksOn("二", { warning: ["A1"] }));
  expect(excel.roundTrips()).toBe(6);
  await mark();
  expect(excel.roundTrips()).toBe(9);
  await mark();
  expect(excel.roundTrips()).toBe(11);
});

test("puts one rule per level over whole merged areas", async () => {
  open({ 申报表: { rows: [["a", null, "b"], ["c"], ["d"]], merges: ["A1:B1", "A2:A3"] } });
  const { marked, unmarked } = await mark(
    marksOn("申报表", { error: ["A1", "C1"], warning: ["A2"], info: ["D9"] }),
  );
  expect({ marked, unmarked }).toEqual({ marked: 4, unmarked: [] });
  const rules = await customRules("申报表");
  const byLevel = (level: MarkLevel) =>
    rules.filter(({ formula }) => formula === `=N("shenbao:${level}")=0`);
  expect(rules).toHaveLength(3);
  expect(byLevel("error")).toEqual([
    {
      areas: ["A1:B1", "C1"],
      formula: '=N("shenbao:error")=0',
      ...MARK_STYLES.error,
      stopIfTrue: false,
    },
  ]);
  expect(byLevel("warning")[0]?.areas).toEqual(["A2:A3"]);
  expect(byLevel("info")[0]?.areas).toEqual(["D9"]);
});

test("marks in the colours that were chosen", async () => {
  open({ 申报表: { rows: [["a"]] } });
  const styles = MARK_STYLES_OF.strong;
  await inspectWorkbook(() => ({
    result: null,
    marks: [marksOn("申报表", { warning: ["A1"] })],
    styles,
  }));
  expect(await customRules("申报表")).toMatchObject([styles.warning]);
});

test("replaces earlier marks and keeps the user's rules", async () => {
  open({ 申报表: { rows: [[1, 2]] } });
  await addUserRule("申报表", "A1:B1", "=$A1>0");
  await mark(marksOn("申报表", { error: ["A1"] }));
  await mark(marksOn("申报表", { error: ["B1"] }));
  expect((await customRules("申报表")).map(({ areas, formula }) => [areas, formula])).toEqual([
    [["B1"], '=N("shenbao:error")=0'],
    [["A1:B1"], "=$A1>0"],
  ]);
});

test("leaves cells, formats and the selection as they were", async () => {
  const styles = { A1: { bg: { rgb: "#FFEE00" }, cl: { rgb: "#0000FF" } } };
  open({ 申报表: { rows: [["a", "b"]], styles } });
  const before = await cellsAndSelection("申报表");
  await mark(marksOn("申报表", { error: ["A1"], info: ["B1"] }));
  expect(await cellsAndSelection("申报表")).toEqual(before);
});

test("covers more cells than one address text can name", async () => {
  const cells = Array.from({ length: 1000 }, (_, row) => `B${2 * row + 1}`);
  open({ 申报表: { rows: [["a"]] } });
  expect((await mark(marksOn("申报表", { error: cells }))).marked).toBe(1000);
  const rules = await customRules("申报表");
  expect(rules.length).toBeGreaterThan(1);
  expect(new Set(rules.flatMap(({ areas }) => areas))).toEqual(new Set(cells));
  expect(excel.roundTrips()).toBeLessThan(10);
});

test("marks hidden sheets too", async () => {
  open({ 可见: { rows: [["a"]] }, 隐藏: { rows: [["b"]], visibility: "Hidden" } });
  expect(await mark(marksOn("隐藏", { error: ["A1"] }))).toMatchObject({ marked: 1 });
});

test("leaves a protected sheet alone and says so", async () => {
  open(
    { 锁: { rows: [["a"]] }, 开: { rows: [["b"]] } },
    { "sheet-1": { allowFormatCells: false } },
  );
  const marks = [marksOn("锁", { error: ["A1"] }), marksOn("开", { error: ["A1"] })];
  expect(await mark(...marks)).toMatchObject({
    marked: 1,
    unmarked: [{ sheet: "锁", reason: "protected" }],
  });
  expect(await customRules("锁")).toEqual([]);
  expect(await mark(marksOn("开", { error: ["A1"] }))).toMatchObject({ unmarked: [] });
});

test("marks a protected sheet where cells may be formatted", async () => {
  open({ 锁: { rows: [["a"]] } }, { "sheet-1": { allowFormatCells: true } });
  expect(await mark(marksOn("锁", { error: ["A1"] }))).toMatchObject({ marked: 1, unmarked: [] });
});

async function cellsAndSelection(sheet: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
    range.load("values,formulas,format/fill/color,format/font/color");
    const cells = ["A1", "B1"].map((address) =>
      context.workbook.worksheets.getItem(sheet).getRange(address),
    );
    cells.forEach((cell) => {
      cell.load("format/fill/color,format/font/color");
    });
    const selection = context.workbook.getSelectedRange();
    selection.load("address");
    await context.sync();
    return [range.values, range.formulas, cells.map((cell) => cell.toJSON()), selection.address];
  });
}

import { CellValueType } from "@univerjs/core";
import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import { MARK_STYLES } from "../../src/excel/mark-styles";
import type { MarkLevel, SheetMarks } from "../../src/excel/marks";
import type { CellAddress } from "../../src/sheet/address";
import type { WorkbookPicture } from "../../src/sheet/sheet-picture";
import { customRules } from "../support/conditional-rules";
import { openExcel, type OpenExcel, type OpenOptions } from "../support/office-js";
import { makeRuleUnreadable, makeSheetUnmarkable } from "../support/refuse-batches";
import { workbookData, type TestSheet } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

function open(
  sheets: Readonly<Record<string, TestSheet>>,
  {
    locked = {},
    ...options
  }: OpenOptions & { locked?: Record<string, { allowFormatCells: boolean }> } = {},
) {
  excel = openExcel({ data: workbookData(sheets), protection: locked }, options);
}

function marksOn(sheet: string, cells: Partial<Record<MarkLevel, CellAddress[]>>): SheetMarks {
  return { sheet, cells: { error: [], warning: [], info: [], ...cells } };
}

/** Inspects with these marks, whatever the workbook holds. */
function mark(...marks: SheetMarks[]) {
  return inspectWorkbook((picture) => ({ result: picture, marks }));
}

async function picture(): Promise<WorkbookPicture> {
  const { result } = await mark();
  return result;
}

describe("the picture of a workbook", () => {
  test("holds values, texts, formulas, formats, merges and what is hidden", async () => {
    open({
      申报表: {
        rows: [
          ["部门名称", null, "区科协"],
          [1234.5, "=A2*2", true],
        ],
        merges: ["A1:B1"],
        hiddenRows: [1],
        hiddenColumns: [2],
      },
      说明: { rows: [["填表说明"]], visibility: "Hidden" },
    });
    const { fileName, sheets } = await picture();
    expect(fileName).toBe("申报表.xlsx");
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["申报表", "Visible"],
      ["说明", "Hidden"],
    ]);
    expect(sheets[0]).toMatchObject({
      origin: { row: 0, column: 0 },
      rowCount: 2,
      columnCount: 3,
      values: [
        ["部门名称", null, "区科协"],
        [1234.5, 2469, true],
      ],
      texts: [
        ["部门名称", "", "区科协"],
        ["1234.5", "2469", "TRUE"],
      ],
      formulas: [
        [null, null, null],
        [null, "=A2*2", null],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [2],
      usedArea: null,
    });
    expect(sheets[0]?.numberFormats[1]?.[0]).toBe("General");
  });

  test("starts at A1 wherever the content starts", async () => {
    open({ 申报表: { rows: [[], [null, null, "合计"]] } });
    expect((await picture()).sheets[0]).toMatchObject({
      origin: { row: 0, column: 0 },
      values: [
        [null, null, null],
        [null, null, "合计"],
      ],
    });
  });

  test("is one empty cell for an empty sheet", async () => {
    open({ Sheet1: {} });
    expect((await picture()).sheets[0]).toMatchObject({ values: [[null]], merges: [] });
  });

  test("tells a formula from a text that begins with an equals sign", async () => {
    open({ 申报表: { rows: [[{ v: "=说明", t: CellValueType.STRING }]] } });
    const sheet = (await picture()).sheets[0];
    expect([sheet?.values, sheet?.formulas]).toEqual([[["=说明"]], [[null]]]);
  });

  test("is not blown up by formats", async () => {
    open({ 申报表: { rows: [["x"]], styles: { "A1:D30": { bg: { rgb: "#EEEEEE" } } } } });
    expect((await picture()).sheets[0]).toMatchObject({ rowCount: 1, columnCount: 1 });
  });

  test("ends after 2 000 rows and 100 columns and says how far the sheet goes", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [row]);
    const wide = [Array.from({ length: 120 }, (_, column) => column)];
    open({ 长: { rows }, 宽: { rows: wide } });
    const [long, broad] = (await picture()).sheets;
    expect(long).toMatchObject({ rowCount: 2000, columnCount: 1, usedArea: { bottom: 99_999 } });
    expect(broad).toMatchObject({ rowCount: 1, columnCount: 100, usedArea: { right: 119 } });
  });
});

describe("marking", () => {
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
      { locked: { "sheet-1": { allowFormatCells: false } } },
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
    open({ 锁: { rows: [["a"]] } }, { locked: { "sheet-1": { allowFormatCells: true } } });
    expect(await mark(marksOn("锁", { error: ["A1"] }))).toMatchObject({ marked: 1, unmarked: [] });
  });
});

describe("what stands in the way", () => {
  test("a cell being edited", async () => {
    open({ 申报表: { rows: [["a"]] } });
    excel.host.setCellEditMode(true);
    await expect(mark()).rejects.toMatchObject({ name: "ExcelProblem", code: "cell-edit-mode" });
    excel.host.setCellEditMode(false);
    await expect(mark()).resolves.toMatchObject({ marked: 0 });
  });

  test("an Excel before 1.13", async () => {
    open({ 申报表: { rows: [["a"]] } }, { excelApi: "1.12" });
    await expect(mark()).rejects.toMatchObject({ name: "ExcelProblem", code: "too-old" });
    expect(excel.roundTrips()).toBe(0);
  });

  test("nothing in an Excel of 1.13", async () => {
    open({ 申报表: { rows: [["a"]], merges: ["A1:B1"] } }, { excelApi: "1.13" });
    await expect(mark(marksOn("申报表", { error: ["A1"] }))).resolves.toMatchObject({ marked: 1 });
  });

  test("more than Excel passes on at once is read sheet by sheet", async () => {
    const megabytes = Array.from({ length: 1000 }, () => ["长".repeat(300)]);
    open({ 一: { rows: megabytes }, 二: { rows: megabytes }, 三: { rows: [["x"]] } });
    await mark(marksOn("三", { warning: ["A1"] }));
    const { result, marked } = await mark(marksOn("三", { error: ["A1"] }));
    expect(result.sheets.map(({ rowCount }) => rowCount)).toEqual([1000, 1000, 1]);
    expect(marked).toBe(1);
    expect((await customRules("三")).map(({ formula }) => formula)).toEqual([
      '=N("shenbao:error")=0',
    ]);
  });

  test("a single sheet with more than Excel passes on at once", async () => {
    open({ 一: { rows: Array.from({ length: 1000 }, () => ["长".repeat(700)]) } });
    await expect(mark()).rejects.toMatchObject({ name: "ExcelProblem", code: "too-large" });
  });

  test("a rule of the user that cannot be read", async () => {
    open({ 申报表: { rows: [["a"]] } });
    await mark(marksOn("申报表", { error: ["A1"] }));
    await addUserRule("申报表", "A1", "=TRUE");
    makeRuleUnreadable(excel.host, "=TRUE");
    const { result, marked } = await mark(marksOn("申报表", { error: ["A1"] }));
    expect([result.sheets[0]?.values, marked]).toEqual([[["a"]], 1]);
    expect(
      excel.univer.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules(),
    ).toHaveLength(2);
  });

  test("rules of other types", async () => {
    open({ 申报表: { rows: [[1]] } });
    const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
    const scale = sheet
      ?.newConditionalFormattingRule()
      .whenNumberGreaterThan(0)
      .setBackground("#00FF00")
      .setRanges([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }])
      .build();
    if (sheet === undefined || scale === undefined) {
      throw new Error("The engine has no active sheet");
    }
    sheet.addConditionalFormattingRule(scale);
    await mark(marksOn("申报表", { error: ["A1"] }));
    await mark(marksOn("申报表", { error: ["A1"] }));
    expect(excel.roundTrips()).toBe(6);
    expect(sheet.getConditionalFormattingRules()).toHaveLength(2);
  });

  test("a sheet that Excel will not have marked", async () => {
    open({ 一: { rows: [["a"]] }, 二: { rows: [["b"]] } });
    makeSheetUnmarkable(excel.host, "sheet-2");
    const marks = [marksOn("一", { error: ["A1"] }), marksOn("二", { error: ["A1"] })];
    expect(await mark(...marks)).toMatchObject({
      marked: 1,
      unmarked: [{ sheet: "二", reason: "refused" }],
    });
    expect([await customRules("一"), await customRules("二")]).toMatchObject([
      [{ areas: ["A1"] }],
      [],
    ]);
  });

  test("a defect of the judge is no problem of Excel", async () => {
    open({ 申报表: { rows: [["a"]] } });
    const defect = new TypeError("defect");
    const judged = inspectWorkbook(() => {
      throw defect;
    });
    await expect(judged).rejects.toBe(defect);
  });
});

async function addUserRule(sheet: string, address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

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

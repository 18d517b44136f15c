import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import { customRules } from "../support/conditional-rules";
import { addUserRule, mark, marksOn } from "../support/mark-workbook";
import { openExcel, type OpenExcel, type OpenOptions } from "../support/office-js";
import { makeRuleUnreadable, makeSheetUnmarkable } from "../support/refuse-batches";
import { workbookData, type TestSheet } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

function open(sheets: Readonly<Record<string, TestSheet>>, options?: OpenOptions) {
  excel = openExcel({ data: workbookData(sheets) }, options);
}

describe("problems", () => {
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

  test("a single sheet with more than Excel passes on at once is read in bands of rows", async () => {
    const rows = Array.from({ length: 1001 }, (_, row) => [
      row,
      "长".repeat(1500),
      `=A${row + 1}*2`,
    ]);
    open({ 一: { rows }, 二: { rows: [["x"]] } });
    const { result } = await mark();
    const [large, small] = result.sheets;
    expect(large?.values.map((row) => row.slice(0, 3))).toEqual(
      rows.map(([row, text], at) => [row, text, at * 2]),
    );
    expect(large?.formulas.map(([, , formula]) => formula)).toEqual(
      rows.map(([, , formula]) => formula),
    );
    expect([large?.texts[1000]?.[0], large?.numberFormats.length, large?.rowCount]).toEqual([
      "1000",
      1001,
      1001,
    ]);
    expect(small?.values).toEqual([["x"]]);
  });

  test("a single row with more than Excel passes on at once is refused", async () => {
    open({ 一: { rows: [Array.from({ length: 100 }, () => "长".repeat(20_000))] } });
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

  test("a defect of the judge is not a problem of Excel", async () => {
    open({ 申报表: { rows: [["a"]] } });
    const defect = new TypeError("defect");
    const judged = inspectWorkbook(() => {
      throw defect;
    });
    await expect(judged).rejects.toBe(defect);
  });
});

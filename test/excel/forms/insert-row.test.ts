import { addRow } from "../../../src/commands/forms/add-row";
import { insertForm } from "../../../src/commands/forms/insert-form";
import { validateOpenWorkbook } from "../../../src/commands/validate-open-workbook";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { undoChange } from "../../../src/excel/undo-change";
import { toRangeAddress } from "../../../src/sheet/address";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { NO_CONTENT } from "../../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import type { WantedRow } from "../../../src/template/rows/row-place";
import { customRules } from "../../support/conditional-rules";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { checkOne } from "../../support/check-one";
import { openSample } from "../../support/open-sample";
import { makeRuleUnreadable } from "../../support/refuse-batches";
import { sheetLook } from "../../support/sheet-look";
import { workbookData } from "../../support/workbook-data";

const SAMPLE = "baiyun-kexie.xlsx";
const TASK: WantedRow = { kind: "task" };
const QUANTITY: WantedRow = { kind: "indicator", level1: "产出指标", level2: "数量指标" };
const COST: WantedRow = { kind: "indicator", level1: "产出指标", level2: "成本指标" };
const SATISFACTION: WantedRow = {
  kind: "indicator",
  level1: "满意度指标",
  level2: "服务对象满意度指标",
};

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

async function sheetCalled(name: string): Promise<SheetPicture> {
  const { workbook } = await readOpenWorkbook();
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`There is no sheet ${name}`);
  }
  return sheet;
}

const mergesOf = ({ merges }: SheetPicture) => (merges ?? []).map(toRangeAddress).sort();

/**
 * Adds a row and returns the cell to fill in first, and how to undo it.
 * @throws Error when none was added
 */
async function add(wanted: WantedRow) {
  const addition = await addRow(wanted);
  if (addition.status !== "added") {
    throw new Error(addition.status);
  }
  return addition.insertion;
}

/** Types into a cell. */
async function type(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

test.each<readonly [string, WantedRow, string, readonly string[]]>([
  ["a task", TASK, "A18", ["D18:E18", "D19:E19"]],
  ["an indicator of quantity", QUANTITY, "C27", ["A21:A32", "B21:B27", "B28:B30"]],
  ["an indicator of cost", COST, "C32", ["A21:A32", "B31:B32", "A33:A37"]],
  ["an indicator of satisfaction", SATISFACTION, "C38", ["A37:A38", "B37:B38"]],
])(
  "%s is added to the sample in its place, merged as its neighbours are",
  async (_, wanted, cell, merges) => {
    excel = await openSample(SAMPLE);
    const { workbook } = await readOpenWorkbook();
    const before = checkOne(workbook).declaration;
    const insertion = await add(wanted);
    expect(insertion).toMatchObject({ sheet: "申报表", cell });
    const sheet = await sheetCalled("申报表");
    expect(mergesOf(sheet)).toEqual(expect.arrayContaining([...merges]));
    const { declaration } = checkOne({ fileName: null, sheets: [sheet] });
    expect(declaration.tasks).toHaveLength(before.tasks.length);
    expect(declaration.indicators).toHaveLength(before.indicators.length);
    const rows = ({ taskRows, indicatorRows }: typeof declaration.layout) =>
      taskRows.length + indicatorRows.length;
    expect(rows(declaration.layout)).toBe(rows(before.layout) + 1);
  },
);

test.each<readonly [string, WantedRow]>([
  ["a task", TASK],
  ["an indicator of cost", COST],
  ["an indicator of satisfaction", SATISFACTION],
])("what is typed into %s that was added is read as such", async (_, wanted) => {
  excel = await openSample(SAMPLE);
  const { sheet, cell } = await add(wanted);
  await type(sheet, cell, "新增的一行");
  const { workbook } = await readOpenWorkbook();
  const { declaration } = checkOne(workbook);
  if (wanted.kind === "task") {
    expect(declaration.tasks.at(-1)?.name).toMatchObject({ value: "新增的一行", cell });
  } else {
    expect(declaration.indicators).toContainEqual(
      expect.objectContaining({
        level1: wanted.level1,
        level2: wanted.level2,
        name: expect.objectContaining({ value: "新增的一行", cell }) as unknown,
      }),
    );
  }
});

test("the new row looks like the one above it, borders and all, and has its validation", async () => {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["填报说明"]] } }) });
  await insertForm({
    edition: "guangzhou-department",
    options: DEFAULT_FORM_OPTIONS,
    content: NO_CONTENT,
    place: "new-sheet",
    moveDown: false,
  });
  const { cell } = await add(TASK);
  expect(cell).toBe("A19");
  const above = await sheetLook("申报表", "A18:E18");
  const added = await sheetLook("申报表", "A19:E19");
  expect(added.cells).toEqual(above.cells);
  expect(added.borders).toEqual(above.borders);
  expect(added.numberFormat).toEqual(above.numberFormat);
  expect(added.validations.map(kindOf)).toEqual(above.validations.map(kindOf));
  expect(JSON.stringify(added.validations)).toContain("C19");
  expect(added.formulas).toEqual([["", "", "", "", ""]]);
});

const kindOf = (validation: string | { readonly type: string }) =>
  typeof validation === "string" ? validation : validation.type;

test("the check line and the print area of our form take the row in", async () => {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["填报说明"]] } }) });
  await insertForm({
    edition: "guangzhou-department",
    options: DEFAULT_FORM_OPTIONS,
    content: NO_CONTENT,
    place: "new-sheet",
    moveDown: false,
  });
  await add(SATISFACTION);
  await add(TASK);
  const look = await sheetLook("申报表", "A1:E1");
  expect(JSON.stringify(look.formulas)).toContain("SUM(C15:C20)");
  expect(look.page.area).toBe("A2:E41");
});

test("sums that end above the row take it in, on every sheet; other references stay right", async () => {
  excel = await openSample(SAMPLE);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const form = worksheets.getItem("申报表");
    form.getRange("A18:C18").formulas = [["合计", "", "=SUM(C14:C17)"]];
    const summary = worksheets.add("汇总");
    summary.getRange("A1:B1").formulas = [["=SUM(申报表!C14:C17)", "=申报表!C17+申报表!C37"]];
    form.activate();
    await context.sync();
  });
  const { cell } = await add(TASK);
  await type("申报表", "C18", 10);
  expect(cell).toBe("A18");
  const form = await sheetCalled("申报表");
  const summary = await sheetCalled("汇总");
  expect(form.formulas[18]?.[2]).toBe("=SUM(C14:C18)");
  expect(form.values[18]?.[2]).toBe(24.5);
  expect(summary.formulas[0]).toEqual(["=SUM(申报表!C14:C18)", "=申报表!C17+申报表!C38"]);
});

test("a sum on a protected sheet is reported before anything is inserted", async () => {
  excel = await openSample(SAMPLE);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [summary, other] = [worksheets.add("汇总"), worksheets.add("其他")];
    summary.getRange("A1").formulas = [["=SUM(申报表!C14:C17)"]];
    summary.protection.protect();
    other.protection.protect();
    worksheets.getItem("申报表").activate();
    await context.sync();
  });
  const before = await sheetLook("申报表", "A1:E40");
  expect(await addRow(TASK)).toEqual({ status: "sum-protected", sheet: "汇总" });
  expect(await sheetLook("申报表", "A1:E40")).toEqual(before);
  // There is no sum over the indicators.
  expect((await addRow(QUANTITY)).status).toBe("added");
});

test("a row is added where a rule of the user cannot be read, and marks are removed all the same", async () => {
  excel = await openSample(SAMPLE);
  await validateOpenWorkbook();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("申报表").getRange("G1");
    cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
  });
  const marks = async () =>
    (await customRules("申报表")).filter(({ formula }) => formula.includes("shenbao"));
  expect(await marks()).not.toEqual([]);
  const execute = excel.host.execute.bind(excel.host);
  makeRuleUnreadable(excel.host, "=TRUE");
  expect((await addRow(TASK)).status).toBe("added");
  excel.host.execute = execute;
  expect(await marks()).toEqual([]);
});

test("marks are removed, since the row would inherit them, and nothing else of the user's", async () => {
  excel = await openSample(SAMPLE);
  const before = await customRules("申报表");
  await validateOpenWorkbook();
  expect((await customRules("申报表")).length).toBeGreaterThan(before.length);
  expect((await add(TASK)).unmarked).toBe(true);
  expect(await customRules("申报表")).toEqual(before);
  expect((await add(TASK)).unmarked).toBe(false);
});

test.each<readonly [string, WantedRow]>([
  ["a task", TASK],
  ["an indicator of quantity", QUANTITY],
  ["an indicator of cost", COST],
  ["an indicator of satisfaction", SATISFACTION],
])("taking %s back leaves the sheet as it was", async (_, wanted) => {
  excel = await openSample(SAMPLE);
  const before = await sheetLook("申报表", "A1:E40");
  const { undo } = await add(wanted);
  expect(await sheetLook("申报表", "A1:E40")).not.toEqual(before);
  expect(await undoChange(undo, false)).toBe("undone");
  expect(await sheetLook("申报表", "A1:E40")).toEqual(before);
});

test("a row that was filled in is taken back only when that is meant", async () => {
  excel = await openSample(SAMPLE);
  const { undo, cell } = await add(TASK);
  await type("申报表", cell, "重要内容");
  expect(await undoChange(undo, false)).toBe("changed");
  expect((await sheetCalled("申报表")).values[17]?.[0]).toBe("重要内容");
  expect(await undoChange(undo, true)).toBe("undone");
  expect((await sheetCalled("申报表")).values[17]?.[0]).not.toBe("重要内容");
});

test("a row with something written right of the form is taken back only when that is meant", async () => {
  excel = await openSample(SAMPLE);
  const { undo } = await add(TASK);
  await type("申报表", "G18", "批注");
  expect(await undoChange(undo, false)).toBe("changed");
  expect((await sheetCalled("申报表")).values[17]?.[6]).toBe("批注");
  expect(await undoChange(undo, true)).toBe("undone");
});

test("takes six round trips at most, however large the form", async () => {
  excel = await openSample(SAMPLE);
  await add(QUANTITY);
  expect(excel.roundTrips()).toBeLessThanOrEqual(6);
});

test("a sheet without a form is named", async () => {
  excel = await openSample("not-a-declaration.xlsx");
  const { workbook, activeSheet } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toContain(activeSheet);
  expect(await addRow(TASK)).toEqual({ status: "no-form", sheet: activeSheet });
});

test("a category that the form lacks has no place", async () => {
  excel = await openSample(SAMPLE);
  const wanted: WantedRow = { kind: "indicator", level1: "成本指标", level2: "经济成本指标" };
  expect(await addRow(wanted)).toEqual({ status: "no-place", sheet: "申报表" });
});

/** Inserts a row above the form, which moves down. */
async function moveDown(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").getRange("2:2").insert("Down");
    await context.sync();
  });
}

test("where rows have moved since, nothing is deleted, not even when it is meant", async () => {
  excel = await openSample(SAMPLE);
  const { undo, cell } = await add(TASK);
  await type("申报表", cell, "重要内容");
  await moveDown();
  const before = await sheetLook("申报表", "A1:E45");
  expect(await undoChange(undo, false)).toBe("moved");
  expect(await undoChange(undo, true)).toBe("moved");
  expect(await sheetLook("申报表", "A1:E45")).toEqual(before);
});

test.each<readonly [string, string, string]>([
  ["whole columns holds the new row already", "A:E", "A:E"],
  ["two areas takes it into the one that ends with the tasks", "A1:E17,G1:H3", "A1:E18,G1:H3"],
])("a print area of %s", async (_, area, expected) => {
  excel = await openSample(SAMPLE);
  const layout = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("申报表").pageLayout;
  await Excel.run(async (context) => {
    layout(context).setPrintArea(area);
    await context.sync();
  });
  await add(TASK);
  await Excel.run(async (context) => {
    const printed = layout(context).getPrintArea().load("address");
    await context.sync();
    expect(printed.address.replaceAll("申报表!", "")).toBe(expected);
  });
});

test("a sheet whose name holds a comma takes a new row and keeps its print area", async () => {
  excel = await openSample(SAMPLE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("申报表");
    sheet.name = "申报表,2026";
    sheet.pageLayout.setPrintArea("A1:E17");
    await context.sync();
  });
  await add(TASK);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("申报表,2026");
    const printed = pageLayout.getPrintArea().load("address");
    await context.sync();
    expect(printed.address).toBe("'申报表,2026'!A1:E18");
  });
});

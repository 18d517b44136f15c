import { addRow } from "../../../src/commands/forms/add-row";
import { fitHeights } from "../../../src/commands/forms/fit-heights";
import { insertForm, type FormRequest } from "../../../src/commands/forms/insert-form";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { readOpenWorkbook } from "../../../src/excel/read-open-workbook";
import { NO_CONTENT, type FormContent } from "../../../src/template/form-content";
import { undoChange } from "../../../src/excel/undo-change";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { checkOne } from "../../support/check-one";
import { refuseBatches } from "../../support/refuse-batches";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const REQUEST: FormRequest = {
  edition: "guangzhou-department",
  options: { ...DEFAULT_FORM_OPTIONS, year: 2027 },
  content: NO_CONTENT,
  place: "new-sheet",
  moveDown: false,
};

test("a name that a sheet has already gets a number, and the new sheet is shown", async () => {
  excel = openExcel({ data: workbookData({ 申报表: { rows: [["去年的"]] } }) });
  expect(await insertForm(REQUEST)).toMatchObject({ sheet: "申报表 (2)", area: "A1:E39" });
  expect(await insertForm(REQUEST)).toMatchObject({ sheet: "申报表 (3)" });
  const { workbook, activeSheet } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["申报表", "申报表 (2)", "申报表 (3)"]);
  expect(activeSheet).toBe("申报表 (3)");
  expect(workbook.sheets[0]?.values).toEqual([["去年的"]]);
});

test.each([
  ["below the form", "B60"],
  ["beside the form", "H3"],
])("a sheet with something written %s is deleted only when that is meant", async (_, cell) => {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["说明"]] } }) });
  const inserted = await insertForm(REQUEST);
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(inserted.sheet).getRange(cell).values = [["另一张表"]];
    await context.sync();
  });
  const names = async () => (await readOpenWorkbook()).workbook.sheets.map(({ name }) => name);
  expect(await undoChange(inserted.undo, false)).toBe("changed");
  expect(await names()).toEqual(["说明", "申报表"]);
  expect(await undoChange(inserted.undo, true)).toBe("undone");
  expect(await names()).toEqual(["说明"]);
});

test("what is only formatted beside the form keeps nobody from taking the sheet back", async () => {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["说明"]] } }) });
  const inserted = await insertForm(REQUEST);
  if (inserted.status !== "inserted") {
    throw new Error(inserted.status);
  }
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(inserted.sheet);
    sheet.getRange("H3").format.fill.color = "#FF0000";
    await context.sync();
  });
  expect(await undoChange(inserted.undo, false)).toBe("undone");
});

test("a workbook whose structure is protected gets no sheet, with the reason", async () => {
  excel = openExcel({
    data: workbookData({ 说明: { rows: [["说明"]] } }),
    isStructureProtected: true,
  });
  await expect(insertForm(REQUEST)).rejects.toThrow(new ExcelProblem("workbook-protected"));
  const { workbook } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明"]);
});

test("a form that Excel refuses half-way leaves no sheet", async () => {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["说明"]] } }) });
  const state = { refused: false };
  refuseBatches(excel.host, (request, response) => {
    const isWrite = response !== null && JSON.stringify(request).includes("CenterFooter");
    state.refused ||= isWrite;
    return isWrite;
  });
  await expect(insertForm(REQUEST)).rejects.toThrow(ExcelProblem);
  expect(state.refused).toBe(true);
  const { workbook } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明"]);
});

test("texts that look like numbers, dates or formulas stay texts, in every kind of cell", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  const odd = [
    "=1+1",
    "100%",
    "2027-3-5",
    "'引号",
    "+86",
    "TRUE",
    "3/4",
    "#REF!",
    "2027年3月",
    "@甲",
  ];
  const content: FormContent = {
    ...NO_CONTENT,
    overallGoal: "=SUM(B6)",
    tasks: odd.map((text) => ({ name: text, content: text, amount: null, target: text })),
    indicators: {
      数量指标: odd.map((text) => ({ name: text, periodValue: text, annualValue: text })),
    },
  };
  await insertForm({ ...REQUEST, content });
  const { workbook } = await readOpenWorkbook();
  const { declaration } = checkOne(workbook);
  const { tasks, indicators, overallGoal } = declaration;
  expect(overallGoal.value).toBe("=SUM(B6)");
  expect(tasks.map(({ name, content: text, target }) => [name, text, target].map(valueOf))).toEqual(
    odd.map((text) => [text, text, text]),
  );
  expect(indicators.map(({ name, annualValue }) => [name, annualValue].map(valueOf))).toEqual(
    odd.map((text) => [text, text]),
  );
  const formulas = workbook.sheets[1]?.formulas.slice(1).flat() ?? [];
  expect(formulas.filter((formula) => formula !== null)).toEqual([]);
});

function valueOf({ value }: { readonly value: string | null }): string | null {
  return value;
}

test.each<readonly [string, readonly (readonly [string, number])[], RegExp, RegExp]>([
  ["nothing is filled in", [], /^填入金额后/, /^填入任务资金后/],
  [
    "sums agree",
    [
      ["B6", 80],
      ["B7", 20],
      ["D6", 100],
      ["D9", 100],
      ["C15", 20],
    ],
    /^√.*100\.00万元/,
    /^√/,
  ],
  [
    "sums differ",
    [
      ["B6", 90],
      ["B7", 20],
      ["D6", 100],
      ["D9", 100],
      ["C15", 30],
    ],
    /^×.*110\.00/,
    /^×.*30\.00/,
  ],
  [
    "development comes on top",
    [
      ["B6", 80],
      ["B7", 20],
      ["B9", 50],
      ["D6", 150],
      ["D9", 150],
      ["C15", 60],
    ],
    /^√.*150\.00/,
    /^√.*70\.00/,
  ],
  [
    "levels differ",
    [
      ["B6", 80],
      ["B7", 20],
      ["D6", 100],
      ["D9", 90],
      ["C15", 20],
    ],
    /^×.*90\.00/,
    /^√/,
  ],
])("the check line says whether sums hold: %s", async (_, amounts, budget, tasks) => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  await insertForm(REQUEST);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("申报表");
    for (const [cell, amount] of amounts) {
      sheet.getRange(cell).values = [[amount]];
    }
    await context.sync();
  });
  const { workbook } = await readOpenWorkbook();
  const [, first, second] = workbook.sheets[1]?.texts[0] ?? [];
  expect(first).toMatch(budget);
  expect(second).toMatch(tasks);
});

test("Excel 2021 has all that is needed to insert, to add rows and to fit heights", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) }, { excelApi: "1.13" });
  expect(
    (await insertForm({ ...REQUEST, options: { ...REQUEST.options, locked: false } })).status,
  ).toBe("inserted");
  expect((await addRow({ kind: "task" })).status).toBe("added");
  expect((await fitHeights()).status).toBe("fitted");
  expect((await insertForm({ ...REQUEST, place: "selection" })).status).toBe("occupied");
});

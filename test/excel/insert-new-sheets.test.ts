import { ExcelProblem } from "../../src/excel/excel-problem";
import { insertNewSheets } from "../../src/excel/insert-new-sheets";
import { readOpenWorkbook } from "../../src/excel/read-open-workbook";
import { opinionPlans } from "../../src/report/opinion/opinion-plan";
import type { FileResult } from "../../src/report/report-document";
import { summaryPlans } from "../../src/report/summary/summary-plans";
import { checkWorkbook } from "../../src/review/check-workbook";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { ACTION, type BatchAction } from "../../src/workbench/host/batch";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { hostileResult } from "../report/support/hostile-results";
import { HOSTILE_TEXTS } from "../report/support/hostile-texts";
import { filledExample } from "../support/filled-example";
import { openExcel, type OpenExcel } from "../support/office-js";
import { refuseBatches } from "../support/refuse-batches";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const EXISTING = { 汇总表: { rows: [["去年的", 1]] }, 图表: {} };

const EXAMPLE: FileResult = {
  file: "科协.xlsx",
  outcome: checkWorkbook({ fileName: null, sheets: [filledExample({ D5: 400 })] }),
  partlyExamined: [],
  ignoredAcceptances: [],
};

function summaryOf(...results: readonly FileResult[]) {
  return summaryPlans({ results, ruleSet: DEFAULT_RULE_SET, date: "2026-03-04", locale: "zh-CN" });
}

test("the summary comes as new sheets under free names, in two round trips; what was there stays", async () => {
  excel = openExcel({ data: workbookData(EXISTING) });
  const sheets = await insertNewSheets(summaryOf(EXAMPLE));
  expect(excel.roundTrips()).toBe(3);
  expect(sheets.map(({ name }) => name)).toEqual(["汇总表 (2)", "问题清单", "图表 (2)"]);
  const { workbook, activeSheet } = await readOpenWorkbook();
  expect(activeSheet).toBe("汇总表 (2)");
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "汇总表",
    "图表",
    "汇总表 (2)",
    "问题清单",
    "图表 (2)",
  ]);
  expect(workbook.sheets[0]?.values).toEqual([["去年的", 1]]);
});

test("formulas are calculated, headings frozen, rows filtered, and the charts made of their figures", async () => {
  excel = openExcel({ data: workbookData(EXISTING) });
  const [summary, findings, charts] = await insertNewSheets(summaryOf(EXAMPLE, EXAMPLE));
  const { workbook } = await readOpenWorkbook();
  const values = workbook.sheets[2]?.values ?? [];
  expect(values[3]?.slice(10, 12)).toEqual([289.07, 23.76]);
  expect(values[3]?.[18]).toBeCloseTo(312.83);
  expect(values[5]?.[18]).toBeCloseTo(625.66);
  const state = excel.host.state();
  expect(state.filters[summary?.id ?? ""]).toEqual({ top: 2, left: 0, bottom: 4, right: 20 });
  expect(state.filters[findings?.id ?? ""]).toMatchObject({ top: 2, left: 0, right: 8 });
  expect(state.charts[charts?.id ?? ""]).toMatchObject([
    { type: "Pie", title: "审核结论", hasLegend: true, showsValues: true },
    {
      type: "BarClustered",
      title: "各规则的问题数",
      hasLegend: false,
      isReversed: true,
      labelSpacing: 1,
    },
  ]);
  expect(state.pages[charts?.id ?? ""]).toMatchObject({ orientation: "Portrait", paperSize: "A4" });
  const frozen = await Excel.run(async (context) => {
    const location = context.workbook.worksheets.getItem("问题清单").freezePanes.getLocation();
    location.load("address");
    await context.sync();
    return location.address;
  });
  expect(frozen).toBe("问题清单!1:3");
});

test("opinion slips are the same in the open workbook and in a file", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  const plans = opinionPlans({
    results: [EXAMPLE],
    ruleSet: DEFAULT_RULE_SET,
    date: "2026-03-04",
    locale: "zh-CN",
    remarksOn: () => "=请核对",
  });
  await insertNewSheets(plans);
  const inExcel = (await readOpenWorkbook()).workbook.sheets[1];
  const inFile = readWorkbookPicture(await writeWorkbook(plans), "a.xlsx").sheets[0];
  expect(inExcel?.values).toEqual(inFile?.values);
  expect(inExcel?.numberFormats).toEqual(inFile?.numberFormats);
  expect(inExcel?.formulas.flat().every((formula) => formula === null)).toBe(true);
});

test("whatever stands in a file stays a text in the open workbook", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  const results = HOSTILE_TEXTS.filter(({ length }) => length < 1000).map(hostileResult);
  await insertNewSheets(summaryOf(...results));
  const { workbook } = await readOpenWorkbook();
  const formulas = workbook.sheets
    .flatMap((sheet) => sheet.formulas.flat())
    .filter((one) => one !== null);
  expect(formulas.length).toBeGreaterThan(0);
  expect(
    formulas.filter((formula) => !/^=SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)$/.test(formula)),
  ).toEqual([]);
  const inFile = readWorkbookPicture(await writeWorkbook(summaryOf(...results)), "a.xlsx").sheets;
  // Excel shows what the file holds: no text has become a number, a date or a truth value.
  expect(workbook.sheets[2]?.values).toEqual(inFile[1]?.values);
});

test("a workbook whose structure is protected gets nothing, with the reason", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }), isStructureProtected: true });
  await expect(insertNewSheets(summaryOf(EXAMPLE))).rejects.toThrow(
    new ExcelProblem("workbook-protected"),
  );
});

test("what Excel refuses leaves no half of it behind", async () => {
  excel = openExcel({ data: workbookData(EXISTING) });
  const state = { refused: false };
  refuseBatches(excel.host, (request, response) => {
    const isWrite = response !== null && JSON.stringify(request).includes("SUBTOTAL");
    state.refused ||= isWrite;
    return isWrite;
  });
  await expect(insertNewSheets(summaryOf(EXAMPLE))).rejects.toThrow(ExcelProblem);
  expect(state.refused).toBe(true);
  const { workbook } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["汇总表", "图表"]);
});

test("what is taken back is what was added, also when sheets have changed their names meanwhile", async () => {
  excel = openExcel({ data: workbookData({ 说明: { rows: [["别人的"]] } }) });
  const book = excel.univer.getActiveWorkbook();
  const state = { renamed: false };
  refuseBatches(excel.host, (request) => {
    const isWrite = JSON.stringify(request).includes("SUBTOTAL");
    if (isWrite && !state.renamed) {
      state.renamed = true;
      book?.getSheetByName("汇总表")?.setName("改名");
      book?.getSheetByName("说明")?.setName("汇总表");
    }
    return isWrite;
  });
  await expect(insertNewSheets(summaryOf(EXAMPLE))).rejects.toThrow(ExcelProblem);
  expect(state.renamed).toBe(true);
  const { workbook } = await readOpenWorkbook();
  expect(workbook.sheets.map(({ name, values }) => [name, values])).toEqual([
    ["汇总表", [["别人的"]]],
  ]);
});

test("10,000 findings go in by few requests, each small enough for Excel on the web", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  const sizes = countSizesWithoutLooks(excel);
  const result = hostileResult('=HYPERLINK("http://example.org")');
  if (result.outcome.status !== "checked") {
    throw new Error(result.outcome.status);
  }
  const declarations = result.outcome.declarations.map((checked) => ({
    ...checked,
    findings: Array.from({ length: 5_000 }, () => checked.findings).flat(),
  }));
  await insertNewSheets(summaryOf({ ...result, outcome: { ...result.outcome, declarations } }));
  expect(sizes.length).toBeLessThanOrEqual(7);
  expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
  const ends = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("问题清单");
    const cells = ["A4", "A10003"].map((address) =>
      sheet.getRange(address).load("values,formulas"),
    );
    await context.sync();
    return cells.map(({ values, formulas }) => JSON.stringify([values, formulas]));
  });
  const text = [['=HYPERLINK("http://example.org")']];
  expect(new Set(ends)).toEqual(new Set([JSON.stringify([text, text])]));
});

test("slips of a hundred departments go in by requests that are small enough, too", async () => {
  excel = openExcel({ data: workbookData({ 说明: {} }) });
  const sizes = countSizesWithoutLooks(excel);
  const plans = opinionPlans({
    results: Array.from({ length: 100 }, () => EXAMPLE),
    ruleSet: DEFAULT_RULE_SET,
    date: "2026-03-04",
    locale: "zh-CN",
    remarksOn: () => "请核对。",
  });
  const sheets = await insertNewSheets(plans);
  expect(sheets).toHaveLength(100);
  expect(Math.max(...sizes)).toBeLessThan(2.5 * 1024 * 1024);
  expect(sizes.length).toBeLessThanOrEqual(20);
});

/** Bytes of each request. The grid would take minutes to draw so many cells, so it only gets their contents. */
function countSizesWithoutLooks({ host }: OpenExcel): readonly number[] {
  const sizes: number[] = [];
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    sizes.push(Buffer.byteLength(JSON.stringify(request)));
    const isContent = ({ ActionType, Name }: BatchAction) =>
      ActionType !== ACTION.setProperty || Name === "Formulas" || Name === "NumberFormat";
    return execute({ ...request, Actions: request.Actions.filter(isContent) });
  };
  return sizes;
}

import type { FileResult } from "../../../src/report/report-document";
import { declarationsSheet } from "../../../src/report/summary/declarations-sheet";
import type { SummaryRequest } from "../../../src/report/summary/summary-request";
import { checkedOf } from "../../../src/report/summary/checked-of";
import type { Across } from "../../../src/review/across/across";
import { reviewAcross } from "../../../src/review/across/review-across";
import { checkWorkbook } from "../../../src/review/check-workbook";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { toAddress, type CellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { filledExample } from "../../support/filled-example";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";
import { accepted } from "../support/accepted";
import { planRows } from "../support/plan-rows";

/** A file with the filled example, some of its cells changed. */
function example(file: string, changes: Readonly<Record<CellAddress, CellValue>> = {}): FileResult {
  const outcome = checkWorkbook({ fileName: file, sheets: [filledExample(changes)] });
  return { file, outcome, partlyExamined: [], ignoredAcceptances: [] };
}

const DAMAGED: FileResult = {
  file: "坏.xlsx",
  outcome: { status: "unreadable", code: "damaged" },
  partlyExamined: [],
  ignoredAcceptances: [],
};
const OTHER_KIND: FileResult = {
  file: "项目.xlsx",
  outcome: { status: "unrecognised", reason: "project", sheet: "项目表" },
  partlyExamined: [],
  ignoredAcceptances: [],
};

function sheetOf(
  results: readonly FileResult[],
  locale: SummaryRequest["locale"] = "zh-CN",
  across: Across | null = null,
) {
  const plan = declarationsSheet(
    {
      results,
      ruleSet: DEFAULT_RULE_SET,
      date: "2026-03-04",
      locale,
    },
    across,
  );
  return { plan, rows: planRows(plan) };
}

/** A row by its headings. */
function named(
  rows: ReturnType<typeof planRows>,
  index: number,
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    (rows[2] ?? []).map((heading, column): readonly [string, string | number | null] => [
      String(heading),
      rows[index]?.[column] ?? null,
    ]),
  );
}

test("title, day, rule set and numbers of forms and files stand above", () => {
  const { rows } = sheetOf([example("a.xlsx"), DAMAGED]);
  expect(rows[0]?.[0]).toBe("预算绩效目标申报汇总表");
  expect(rows[1]?.[0]).toBe(
    "审核日期：2026年3月4日　规则集：默认规则集（第 1 版）　1 份申报表，1 个文件未能审核　金额单位：万元",
  );
});

test("a declaration is a row: figures are numbers, and the department's total a formula over them", () => {
  const { rows } = sheetOf([example("收到/科协.xlsx", { B5: 299.07, D5: 400 })]);
  expect(named(rows, 3)).toMatchObject({
    部门: "广州市白云区科学技术协会(部门)",
    文件: "收到/科协.xlsx",
    工作表: "申报表",
    版式: "广州市区级部门申报表",
    结论: "需修改",
    错误: 3,
    已认可: 0,
    基本支出: 299.07,
    项目支出: 23.76,
    财政拨款: 400,
    其他资金: 0,
    部门预算合计: "=K4+L4",
    说明: null,
  });
  expect(named(rows, 3)["首要问题"]).toMatch(
    /^B5：部门预算支出合计 322\.83 万元.*少 77\.17 万元。$/,
  );
});

test("where development comes on top, it is part of the department's total", () => {
  const { rows } = sheetOf([example("a.xlsx", { B8: 50, D5: 362.83, D8: 362.83 })]);
  expect(named(rows, 3)).toMatchObject({ 财政专项资金: 50, 部门预算合计: "=K4+L4+O4+P4" });
});

test("an amount that is blank or unreadable stays blank, and a total that is not known, too", () => {
  const { rows } = sheetOf([example("a.xlsx", { B5: "约三百", B6: null })]);
  expect(named(rows, 3)).toMatchObject({ 基本支出: null, 项目支出: null, 部门预算合计: null });
});

test("a file that could not be read or recognised is a row with the reason", () => {
  const { rows } = sheetOf([DAMAGED, OTHER_KIND]);
  expect(named(rows, 3)).toMatchObject({
    部门: null,
    文件: "坏.xlsx",
    结论: "无法读取",
    错误: null,
    说明: "文件已损坏。请用 Excel 打开并修复，另存为 .xlsx 再试。",
  });
  const other = named(rows, 4);
  expect(other).toMatchObject({ 文件: "项目.xlsx", 结论: "未识别" });
  expect(other["说明"]).toMatch(/^工作表“项目表”是项目支出绩效目标申报表/);
});

test("what was not examined is reported", () => {
  const part = { sheet: "申报表", examined: "A1:Z9", used: "A1:Z99" };
  const { rows } = sheetOf([{ ...example("a.xlsx"), partlyExamined: [part] }]);
  expect(named(rows, 3)["说明"]).toBe(
    "工作表“申报表”只检查了 A1:Z9，已用区域为 A1:Z99，其余部分没有检查。",
  );
});

test("totals are those of the rows that a filter leaves in sight; headings are frozen, the total is not filtered", () => {
  const { plan, rows } = sheetOf([example("a.xlsx"), example("b.xlsx"), DAMAGED]);
  expect(named(rows, 6)).toMatchObject({
    部门: "合计",
    文件: null,
    错误: "=SUBTOTAL(109,G4:G6)",
    已认可: "=SUBTOTAL(109,J4:J6)",
    基本支出: "=SUBTOTAL(109,K4:K6)",
    部门预算合计: "=SUBTOTAL(109,S4:S6)",
    首要问题: null,
  });
  expect(plan.page).toMatchObject({
    frozenRows: 3,
    autoFilter: { top: 2, left: 0, bottom: 5, right: 20 },
  });
});

test("formulas have results, for readers that do not calculate", () => {
  const { plan } = sheetOf([example("a.xlsx"), example("b.xlsx", { B6: 10.5 })]);
  const results = plan.cells.flatMap(({ position, content }) =>
    content.type === "formula" ? [[toAddress(position), content.result]] : [],
  );
  expect(Object.fromEntries(results)).toMatchObject({
    S4: 312.83,
    S5: 299.57,
    G6: plan.cells
      .filter(({ position }) => position.column === 6 && [3, 4].includes(position.row))
      .reduce((sum, { content }) => sum + (content.type === "number" ? content.value : 0), 0),
    K6: 578.14,
    S6: 612.4,
  });
});

/** What is seen across files of which some are the same. */
function acrossOf(results: readonly FileResult[], hashes: readonly string[]): Across {
  return reviewAcross(
    results.map((result, at) => ({
      file: result.file,
      hash: hashes[at] ?? null,
      declarations: checkedOf(result),
    })),
  );
}

test("amounts of a file that was received twice stand in its first row only, and both rows and a note say so", () => {
  const results = [example("a.xlsx"), DAMAGED, example("二/a.xlsx")];
  const { plan, rows } = sheetOf(results, "zh-CN", acrossOf(results, ["1", "2", "1"]));
  expect(named(rows, 3)).toMatchObject({ 基本支出: 289.07, 部门预算合计: "=K4+L4", 说明: null });
  expect(named(rows, 5)).toMatchObject({
    部门: "广州市白云区科学技术协会(部门)",
    文件: "二/a.xlsx",
    基本支出: null,
    部门预算合计: null,
    说明: "内容与“a.xlsx”完全相同，金额不重复计入合计。",
  });
  expect(rows.slice(7).map(([note]) => note)).toEqual([
    "内容完全相同的文件金额只计一次：第 6 行与前面的文件相同，没有再列金额。",
  ]);
  expect(plan.merges).toEqual([{ top: 7, left: 0, bottom: 7, right: 20 }]);
  expect(plan.area.bottom).toBe(7);
});

test("two files of one name and content are counted once", () => {
  const results = [example("a.xlsx"), example("a.xlsx")];
  const { rows } = sheetOf(results, "zh-CN", acrossOf(results, ["1", "1"]));
  expect([3, 4].map((row) => named(rows, row)["基本支出"])).toEqual([289.07, null]);
});

test("rows without a total are named by their numbers, those that follow each other together", () => {
  const unreadable = example("a.xlsx", { B5: "约三百" });
  const { rows } = sheetOf([
    unreadable,
    example("b.xlsx", { B5: null }),
    unreadable,
    example("c.xlsx", { B5: null, B6: null }),
    unreadable,
  ]);
  expect(named(rows, 4)["部门预算合计"]).toBe("=K5+L5");
  expect(rows.at(-1)?.[0]).toBe(
    "部门预算合计不含第 4、6–8 行：基本支出和项目支出都空白，或其中有金额无法识别、表中没有；这些行的其他金额仍计入各列合计。",
  );
});

test("very many rows without a total are not all named", () => {
  const results = Array.from({ length: 80 }, (_, at) =>
    at % 2 === 0 ? example("a.xlsx", { B5: "约三百" }) : DAMAGED,
  );
  expect(sheetOf(results).rows.at(-1)?.[0]).toMatch(/^部门预算合计不含第 4、6、.*、62 等 40 行：/);
});

test("drafts of one department for one year are all counted, and a note says so", () => {
  const results = [example("初稿.xlsx"), example("修改稿.xlsx", { B6: 20 })];
  const { rows } = sheetOf(results, "zh-CN", acrossOf(results, ["1", "2"]));
  expect(rows.at(-1)?.[0]).toBe(
    "同一部门同一年度的多份申报表都已计入合计：广州市白云区科学技术协会(部门)（未填年度，2 份）。请核对以哪一份为准，见工作表“跨部门核对”。",
  );
});

test("the first problem is the first of the worst that nobody has accepted", () => {
  const warning = finding({
    cells: ["C14"],
    message: { id: "text", values: { task: "一", blank: "甲" } },
  });
  const info = { ...warning, severity: "info" as const, cells: ["C15"] };
  const checked = checkedWith([info, accepted(warning), { ...warning, cells: ["C16"] }]);
  const outcome = { status: "checked" as const, declarations: [checked] };
  const { rows } = sheetOf([
    { file: "a.xlsx", outcome, partlyExamined: [], ignoredAcceptances: [] },
  ]);
  expect(named(rows, 3)).toMatchObject({ 警告: 1, 提示: 1, 已认可: 1 });
  expect(named(rows, 3)["首要问题"]).toMatch(/^C16：/);
});

test("nothing reviewed: a table of headings, without totals and filter", () => {
  const { plan, rows } = sheetOf([]);
  expect(rows).toHaveLength(3);
  expect(plan.page.autoFilter).toBeNull();
});

test("in English", () => {
  const { rows } = sheetOf([example("a.xlsx"), OTHER_KIND], "en-US");
  expect(rows[1]?.[0]).toBe(
    "Reviewed on 2026-3-4; rule set: default rule set (version 1); 1 declarations, 1 files not reviewed; amounts in 10,000 yuan",
  );
  expect(named(rows, 3)).toMatchObject({ Verdict: "Ready to submit", "Basic expenditure": 289.07 });
  expect(named(rows, 4)).toMatchObject({ Verdict: "Not recognised" });
});

import { opinionSlip } from "../../../src/report/opinion/opinion-slip";
import type { FileResult } from "../../../src/report/report-document";
import type { CheckedDeclaration } from "../../../src/review/checked-workbook";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";
import { accepted } from "../support/accepted";

const TASK = finding({
  cells: ["C14", "B14"],
  message: { id: "text", values: { task: "第 1 项任务", blank: "资金" } },
});
const YEAR = finding({
  rule: "S03",
  field: "year",
  cells: ["A1"],
  message: { id: "missing", values: {} },
});
const UNREADABLE = finding({
  rule: "S05",
  severity: "error",
  field: "budget.otherFunds",
  cells: ["D6"],
  message: { id: "notANumber", values: { field: { field: "budget.otherFunds" }, raw: "约二十" } },
  details: { notChecked: ["A01", "A03"] },
});

function slipOf(
  checked: CheckedDeclaration,
  locale: "zh-CN" | "en-US" = "zh-CN",
  more: Partial<FileResult> = {},
) {
  const outcome = { status: "checked" as const, declarations: [checked] };
  const result = {
    file: "收到/a.xlsx",
    outcome,
    partlyExamined: [],
    ignoredAcceptances: [],
    ...more,
  };
  const context = { ruleSet: DEFAULT_RULE_SET, date: "2026-03-04", locale };
  return opinionSlip(result, checked, "请核对。", context);
}

test("what is said about the declaration as a whole", () => {
  const slip = slipOf(checkedWith([UNREADABLE, TASK, accepted(TASK)]));
  expect(slip.facts.map(({ label, text }) => `${label} ${text}`)).toEqual([
    "部门 某区档案馆",
    "文件 收到/a.xlsx",
    "申报表 广州市区级部门申报表，工作表“申报表”，A1:E37",
    "审核日期 2026年3月4日",
    "规则集 默认规则集（第 1 版）",
  ]);
  expect(slip.verdict).toBe("revise");
  expect(slip.verdictFact).toEqual({
    label: "审核结论",
    text: "需修改：1 个错误，1 个警告，0 个提示，已认可 1 项",
  });
  expect(slip.remarks).toBe("请核对。");
});

test("findings stand under the sections of the form, in its order, each with place, sentence and remedy", () => {
  const { sections } = slipOf(checkedWith([YEAR, UNREADABLE, TASK]));
  expect(
    sections.map(({ heading, findings }) => [
      heading,
      findings.map(({ name, cell }) => [name, cell]),
    ]),
  ).toEqual([
    ["表头（1 项）", [["年度", "A1"]]],
    ["预算整体情况（1 项）", [["其他资金", "D6"]]],
    ["年度重点工作任务（1 项）", [["第 1 项任务 拟投入的资金", "C14"]]],
  ]);
  expect(sections[2]?.findings[0]).toMatchObject({
    severity: "warning",
    severityName: "警告",
    rule: "S24",
    sentence: "第 1 项任务没有填写资金，而其他栏已填：请补填。",
  });
  expect(sections[2]?.findings[0]?.advice).not.toBe("");
});

test("accepted findings stand apart, with the reason and the day instead of the remedy", () => {
  const { sections, accepted: apart } = slipOf(checkedWith([accepted(TASK)]));
  expect(sections).toEqual([]);
  expect(apart?.heading).toBe("已认可的问题（1 项）");
  expect(apart?.findings.map(({ advice }) => advice)).toEqual(["已认可（2026-03-01）：已书面说明"]);
  expect(slipOf(checkedWith([TASK])).accepted).toBeNull();
});

test("what was not checked is named with what stood in its way, and so is what was not examined", () => {
  const part = { sheet: "申报表", examined: "A1:Z9", used: "A1:Z99" };
  const { notChecked } = slipOf(checkedWith([UNREADABLE]), "zh-CN", { partlyExamined: [part] });
  expect(notChecked).toEqual([
    "A01 支出合计等于收入合计：没有检查，原因在于其他资金 D6。",
    "A03 级次合计等于收入合计：没有检查，原因在于其他资金 D6。",
    "工作表“申报表”只检查了 A1:Z9，已用区域为 A1:Z99，其余部分没有检查。",
  ]);
});

test("in English", () => {
  const { facts, verdictFact, sections } = slipOf(checkedWith([TASK]), "en-US");
  expect(facts.map(({ text }) => text)).toContain("2026-3-4");
  expect(verdictFact.text).toBe("Ready to submit: 0 errors, 1 warnings, 0 notes");
  expect(sections.map(({ heading }) => heading)).toEqual(["Key tasks of the year (1)"]);
});

import { findingsSheet } from "../../../src/report/summary/findings-sheet";
import { ruleById } from "../../../src/rules/catalogue";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";
import { accepted } from "../support/accepted";
import { planRows } from "../support/plan-rows";

const TITLE = ruleById("S24").texts["zh-CN"].title;
const MISSING = finding({
  cells: ["C14", "B14"],
  message: { id: "text", values: { task: "第 1 项任务", blank: "资金" } },
});

/** The sheet of a file with so many findings, the first of them accepted. */
function sheetOf(count: number, sheetRows?: number) {
  const findings = Array.from({ length: count }, (_, index) =>
    index === 0 ? accepted(MISSING) : MISSING,
  );
  const outcome = { status: "checked" as const, declarations: [checkedWith(findings)] };
  const results = [{ file: "收到/a.xlsx", outcome, partlyExamined: [], ignoredAcceptances: [] }];
  const request = {
    results,
    ruleSet: DEFAULT_RULE_SET,
    date: "2026-03-04",
    locale: "zh-CN",
  } as const;
  return sheetRows === undefined ? findingsSheet(request) : findingsSheet(request, sheetRows);
}

test("a finding is a row, with the reason where it was accepted", () => {
  const plan = sheetOf(2);
  const rows = planRows(plan).slice(2);
  const finding = ["收到/a.xlsx", "某区档案馆", "申报表", "C14、B14", "警告", "S24"];
  expect(rows).toEqual([
    ["文件", "部门", "工作表", "单元格", "级别", "规则", "规则名称", "问题", "认可理由"],
    [
      ...finding,
      TITLE,
      "第 1 项任务没有填写资金，而其他栏已填：请补填。",
      "已书面说明（2026-03-01）",
    ],
    [...finding, TITLE, "第 1 项任务没有填写资金，而其他栏已填：请补填。", null],
  ]);
  expect(plan.page).toMatchObject({
    frozenRows: 3,
    autoFilter: { top: 2, left: 0, bottom: 4, right: 8 },
  });
});

test("nothing found is said, and there is nothing to filter", () => {
  const plan = sheetOf(0);
  expect(planRows(plan)[1]?.[0]).toBe("没有问题。");
  expect(plan.page.autoFilter).toBeNull();
});

test("10,000 findings are all there", () => {
  const plan = sheetOf(10_000);
  expect(plan.area.bottom).toBe(10_002);
  expect(planRows(plan)[10_002]?.[5]).toBe("S24");
});

test("what a sheet cannot hold is left out, and the last row says how much", () => {
  expect(planRows(sheetOf(7, 10))).toHaveLength(10);
  const rows = planRows(sheetOf(8, 10));
  expect(rows).toHaveLength(10);
  expect(rows[8]?.[0]).toBe("收到/a.xlsx");
  expect(rows[9]?.[0]).toBe("还有 2 行没有列出：一张工作表放不下。请分批汇总。");
  expect(sheetOf(8, 10).page.autoFilter?.bottom).toBe(8);
});

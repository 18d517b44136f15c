import { ABSENT_AMOUNT } from "../../src/declaration/amount";
import { type Declaration } from "../../src/declaration/declaration";
import { forEachBudgetField } from "../../src/declaration/form-parts";
import { ABSENT_TEXT } from "../../src/declaration/field";
import type { CheckedDeclaration, CheckedFinding } from "../../src/review/checked-workbook";
import { SEVERITIES, type Finding, type Severity } from "../../src/rules/finding";
import type { CellAddress } from "../../src/sheet/address";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import type { JudgedBy } from "../../src/settings/rule-set-in-force";
import type { Validation } from "../../src/commands/validate-open-workbook";

/** A declaration with the layout of the printed form and nothing filled in: for what shows findings. */
export function emptyDeclaration(overrides: Partial<Declaration> = {}): Declaration {
  return {
    sheet: "申报表",
    sheetVisibility: "Visible",
    range: "A1:E37",
    edition: "guangzhou-department",
    structure: "3class",
    recognition: { by: "title", features: [], fits: [], unitCell: null },
    title: textAt("A1", "部门整体预算绩效目标申报表"),
    year: { value: null, cell: null },
    department: textAt("B2", "某区档案馆"),
    unit: "万元",
    budget: forEachBudgetField(() => ABSENT_AMOUNT),
    furtherAmounts: [],
    overallGoal: ABSENT_TEXT,
    tasks: [],
    otherTasks: [],
    indicators: [],
    emptyCategories: [],
    departmentOnCover: null,
    weightTotal: ABSENT_TEXT,
    totals: [],
    shares: [],
    hidden: [],
    formattedOnly: [],
    layout: {
      sections: { budget: "A3", overallGoal: "A10", tasks: "A12", indicators: "A19" },
      sectionOrder: ["budget", "overallGoal", "tasks", "indicators"],
      budgetLabels: forEachBudgetField(() => null),
      departmentLabel: "A2",
      taskHeaders: { name: null, content: null, amount: null, target: null },
      indicatorHeaders: {
        level1: null,
        level2: null,
        name: null,
        periodValue: null,
        annualValue: null,
      },
      classes: [],
      categories: [],
      taskRows: [],
      indicatorRows: [],
      foreignHeaders: [],
      foreignLabels: [],
    },
    cells: [],
    additional: false,
    ...overrides,
  };
}

/** The declaration as checked, with these findings; accepted are those that say so. */
export function checkedWith(
  found: readonly (Finding | CheckedFinding)[],
  overrides: Partial<Declaration> = {},
): CheckedDeclaration {
  const findings = found.map((finding) => ({ accepted: null, ...finding }));
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (severity: Severity) =>
    open.filter((finding) => finding.severity === severity).length;
  const [error = 0, warning = 0, info = 0] = SEVERITIES.map(count);
  return {
    declaration: emptyDeclaration(overrides),
    findings,
    counts: { error, warning, info },
    accepted: findings.length - open.length,
    verdict: error > 0 ? "revise" : "pass",
  };
}

/** The default rule set, in force unless another is chosen. */
export const BY_DEFAULT: JudgedBy = {
  name: DEFAULT_RULE_SET.name,
  source: "default",
  heuristics: true,
  unusable: [],
};

/** A validation of a workbook with these declarations, everything marked and examined. */
export function validationOf(...declarations: readonly CheckedDeclaration[]): Validation {
  return {
    checked: { status: "checked", declarations },
    fileName: "a.xlsx",
    judgedBy: BY_DEFAULT,
    shown: SEVERITIES,
    sheetIds: [],
    marked: 0,
    unmarked: [],
    partlyExamined: [],
    ignoredAcceptances: [],
  };
}

function textAt(cell: CellAddress, value: string): Declaration["title"] {
  return { cell, value, raw: value };
}

import type { Declaration } from "../declaration/declaration";
import type { BudgetField } from "../declaration/form-parts";
import type { RuleId } from "./finding";
import type { RuleContext } from "./rule";
import { BALANCES, balanceFailure } from "./sums/balances";
import { departmentLimit } from "./sums/department-limit";
import type { DepartmentSums } from "./sums/department-sums";
import { isReadable } from "./sums/printed-totals";
import { lacksAmounts } from "./sums/printed-shares";
import { judgedSums } from "./sums/unit-slips";

/**
 * An amount that the rules have to do without: of the budget, of a task (unreadable, or merely blank),
 * of all tasks because the form lacks them, or of a printed total.
 */
export type LostAmount =
  BudgetField | "taskAmount" | "blankTaskAmount" | "allTaskAmounts" | "printedTotal";

/** The rules over printed totals and shares. */
const TOTALS: readonly RuleId[] = ["A09", "A10", "A11", "A13"];

/** The rule that judges each kind of printed total. */
const RULE_OF_TOTAL = { column: "A09", row: "A09", funds: "A10", header: "A13" } as const;

/** The rules over each amount. A08, A12 and A14 are hints over what is readable and never listed. */
const RULES_OVER: Readonly<Record<LostAmount, readonly RuleId[]>> = {
  basicExpenditure: ["A01", "A02", "A05", ...TOTALS],
  projectExpenditure: ["A01", "A02", "A04", "A05", "A06", "A07", ...TOTALS],
  fiscalAppropriation: ["A01", "A03", "A05", ...TOTALS],
  otherFunds: ["A01", "A03", "A05", ...TOTALS],
  specialFunds: ["A01", "A02", "A04", ...TOTALS],
  otherDevelopment: ["A01", "A02", "A04", ...TOTALS],
  ownLevel: ["A02", "A03", "A05", ...TOTALS],
  transferDown: ["A02", "A03", "A05", ...TOTALS],
  taskAmount: ["A05", "A06", "A07", "H14", ...TOTALS],
  blankTaskAmount: ["A07", "H14"],
  allTaskAmounts: ["A05", "A06", "A07", "H14"],
  printedTotal: TOTALS,
};

/** The sums a rule needs in order to apply. */
const SUMS_OF: Readonly<
  Partial<Record<RuleId, readonly Exclude<keyof DepartmentSums, "reading" | "readableTasks">[]>>
> = {
  A01: ["total", "income"],
  A02: ["total", "level"],
  A03: ["level", "income"],
  A04: ["development", "project"],
  A05: ["tasks"],
  A06: ["tasks", "project"],
  A07: ["tasks", "project"],
};

/**
 * The rules that cannot run because of amounts that are unreadable or missing, because both amounts
 * of a pair are blank, or (`blankTaskAmount`) because a task's amount is: for `details.notChecked` of
 * the finding that reports it. The engine leaves out rules that the catalogue lacks, silences the
 * others, and `wordFinding` names them behind the message.
 */
export function rulesNotChecked(
  lost: readonly LostAmount[],
  context: RuleContext,
): readonly RuleId[] {
  const sums = judgedSums(context);
  const rules = lost.flatMap((amount) =>
    RULES_OVER[amount].filter((rule) => isStopped(rule, amount, sums, context)),
  );
  return [...new Set(rules)].sort();
}

function isStopped(
  rule: RuleId,
  amount: LostAmount,
  sums: DepartmentSums,
  { declaration, ruleSet }: RuleContext,
): boolean {
  if (TOTALS.includes(rule)) {
    return stopsTotals(rule, declaration);
  }
  const lacksTasks = amount === "allTaskAmounts";
  const needed = SUMS_OF[rule]?.filter((sum) => !(lacksTasks && sum === "tasks")) ?? [];
  if (needed.some((sum) => sums[sum].state === "absent")) {
    return false;
  }
  if (rule === "A05") {
    return lacksTasks || amount === "taskAmount" || departmentLimit(sums).sum.state !== "known";
  }
  // Without 事业发展性支出 a balance that holds is checked; one that fails might hold with it.
  const lacksDevelopment = amount === "specialFunds" || amount === "otherDevelopment";
  if (lacksDevelopment && (rule === "A01" || rule === "A02")) {
    return (
      sums.development.state === "unreadable" &&
      balanceFailure(BALANCES[rule], sums, ruleSet.parameters) !== null
    );
  }
  return true;
}

/** Whether a printed total or share that the rule judges cannot be judged. */
function stopsTotals(rule: RuleId, { totals, shares }: Declaration): boolean {
  if (rule === "A11") {
    return shares.some(lacksAmounts);
  }
  return totals.some((total) => RULE_OF_TOTAL[total.kind] === rule && !isReadable(total));
}

import { subtract, toWan } from "../../declaration/money";
import type { BudgetGroup } from "../../editions/edition";
import type { Message, Operand } from "../finding";
import { defineRule, type Draft, type RuleContext } from "../rule";
import type { RuleParameters } from "../rule-set/rule-set";
import { budgetCells } from "../sums/budget-cells";
import type { DepartmentSums } from "../sums/department-sums";
import { readingNote } from "../sums/notes";
import type { KnownSum, Sum } from "../sums/sum";
import { judgeDifference } from "../sums/tolerance";
import { judgedSums } from "../sums/unit-slips";

export const componentNotEqualToTotal = defineRule({
  id: "A08",
  name: "component-not-equal-to-total",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "单项金额不等于合计",
      messages: {
        task: "{field} {amount}与{group}合计 {total}相等，而其他任务也安排了资金，疑似把合计数填进了单项。",
        side: "{field} {amount}与{group}合计 {total}相等，而同组的{partner}还有 {partnerAmount}，疑似把合计数填进了单项。",
      },
      checks:
        "有两项以上任务安排了资金时，是否有一项正好等于部门支出或收入合计；支出、收入来源、级次中的一格是否正好等于另一组的合计，而同组另一格又不为 0。",
      why: "单项与合计恰好相等而其余单项又不为零，多半是把合计数填在了单项的格子里。",
      remedy: "核对这一格应填的是单项金额还是合计，填成合计的请改为单项金额。",
      examples: {
        fails: "区法院三项任务中有一项填 180.00 万元，正好等于部门支出合计。",
        passes: "部门只有一项任务，资金等于部门支出合计。",
      },
    },
    "en-US": {
      title: "A single amount does not equal a total",
      messages: {
        task: "{field}, {amount}, equals the sum of {group}, {total}, although other tasks have money too: probably the total was written in place of the amount.",
        side: "{field}, {amount}, equals the sum of {group}, {total}, although {partner} is {partnerAmount}: probably the total was written in place of the amount.",
      },
      checks:
        "Whether, beside other tasks with money, one task costs exactly as much as the department's expenditure or income; and whether one amount of a side equals the sum of another side while its partner is not 0.",
      why: "When one amount equals a total and the others beside it are not 0, the total was usually written in the wrong cell.",
      remedy:
        "Check whether the cell should hold a single amount, and write that in place of the total.",
      examples: {
        fails:
          "One of a court's three tasks costs 180.00 万元, exactly the department's expenditure.",
        passes: "A department has one task only, which costs as much as its expenditure.",
      },
    },
  },
  *check(context) {
    const sums = judgedSums(context);
    yield* tasksEqualToTotal(sums, context);
    yield* amountsEqualToOtherSide(sums, context.ruleSet.parameters);
  },
});

function* tasksEqualToTotal(
  sums: DepartmentSums,
  { declaration, ruleSet }: RuleContext,
): Iterable<Draft<"task">> {
  const funded = sums.readableTasks.filter(({ amount }) => amount > 0);
  const totals: readonly NamedSum[] = [
    { group: "expenditure", sum: sums.total },
    { group: "income", sum: sums.income },
  ];
  for (const operand of funded.length > 1 ? funded : []) {
    const total = findEqual(operand, totals, ruleSet.parameters);
    if (total !== null) {
      yield {
        ...equalDraft(operand, total, { id: "task", notes: readingNote(sums) }),
        cells: [
          operand.cell,
          ...budgetCells(declaration, ["basicExpenditure", "projectExpenditure"]),
        ],
      };
    }
  }
}

function* amountsEqualToOtherSide(
  { expenditure, income, level }: DepartmentSums,
  parameters: RuleParameters,
): Iterable<Draft<"side">> {
  const sides: readonly NamedSum[] = [
    { group: "expenditure", sum: expenditure },
    { group: "income", sum: income },
    { group: "level", sum: level },
  ];
  for (const side of sides) {
    const operands = side.sum.state === "known" ? side.sum.operands : [];
    const others = sides.filter((other) => other !== side);
    for (const operand of operands.filter(({ amount }) => amount > 0)) {
      const partner = operands.find((other) => other !== operand && other.amount !== 0);
      const total = findEqual(operand, others, parameters);
      if (partner !== undefined && total !== null) {
        yield {
          ...equalDraft(operand, total, {
            id: "side",
            values: { partner: { field: partner.field }, partnerAmount: { money: partner.amount } },
          }),
          cells: [operand, partner, ...total.sum.operands].map(({ cell }) => cell),
        };
      }
    }
  }
}

interface NamedSum<S extends Sum = Sum> {
  readonly group: BudgetGroup["id"];
  readonly sum: S;
}

function findEqual(
  { amount }: Operand,
  sums: readonly NamedSum[],
  parameters: RuleParameters,
): NamedSum<KnownSum> | null {
  const known = sums.flatMap(({ group, sum }) => (sum.state === "known" ? [{ group, sum }] : []));
  const equal = known.find(
    ({ sum }) => judgeDifference(subtract(amount, sum.sum), parameters) === "equal",
  );
  return equal ?? null;
}

function equalDraft<MessageId extends string>(
  { field, amount }: Operand,
  { group, sum }: NamedSum<KnownSum>,
  message: { readonly id: MessageId } & Partial<Message>,
): Omit<Draft<MessageId>, "cells"> {
  return {
    severity: "warning",
    field,
    message: {
      ...message,
      values: {
        field: { field },
        amount: { money: amount },
        group: { group },
        total: { money: sum.sum },
        ...message.values,
      },
    },
    details: {
      expected: toWan(sum.sum),
      actual: toWan(amount),
      difference: toWan(subtract(amount, sum.sum)),
    },
  };
}

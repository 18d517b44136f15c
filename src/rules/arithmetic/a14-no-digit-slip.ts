import { subtract, toWan, type Money } from "../../declaration/money";
import { fieldAtCell } from "../field-at-cell";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { balanceSwap } from "../sums/balance-swap";
import { judgedTotals } from "../sums/judged-totals";
import { amountsOf, printedTotals, type JudgedTotal } from "../sums/printed-totals";
import { totalSwaps } from "../sums/total-swaps";

type MessageId = "balance" | "total" | "near";

/** Differences in 万元 that one wrong digit leaves … */
const ONE_DIGIT: readonly number[] = [0.1, 1];
/** … in a total that is large against them. */
const LARGEST_SHARE = 0.01;

export const noDigitSlip = defineRule<MessageId>({
  id: "A14",
  name: "no-digit-slip",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "数字没有颠倒或错一位",
      messages: {
        balance:
          "{field} {read}疑似录入时把相邻两个数字颠倒了：对调后是 {swapped}，收支和级次各项合计就相等。",
        total:
          "{cell} 的 {read}疑似录入时把相邻两个数字颠倒了：对调后是 {swapped}，{totals} 的合计就与各项之和相等。",
        near: "{cell} 的合计 {read}与各项之和 {expected}正好{difference}，疑似有一位数字录错。",
      },
      checks:
        "收支、级次或表内合计对不上时，是否只要对调某一个金额的相邻两位数字就全部相等；印有合计的，差额是否正好是 0.1 或 1 万元且不到合计的 1%。只作提示，对不上的合计仍另外报出。",
      why: "手工录入时最常见的错误是相邻数字颠倒和错一位。",
      remedy: "对照原始数据核对这个金额。",
      examples: {
        fails: "项目支出 210.00、85.00、341.72 万元，合计填 636.82 万元，差 0.10 万元。",
        passes: "同样的三项合计填 636.72 万元；差额是 10 万元时不作这一提示。",
      },
    },
    "en-US": {
      title: "No digit slipped",
      messages: {
        balance:
          "{field}, {read}, may have two digits in the wrong order: with {swapped} all sums of the budget agree.",
        total:
          "{read} at {cell} may have two digits in the wrong order: with {swapped} the totals at {totals} agree.",
        near: "The total at {cell}, {read}, differs from the sum of its parts, {expected}, by just one digit: it is {difference}.",
      },
      checks:
        "When sums of the budget or printed totals fail: whether swapping two neighbouring digits of a single amount makes all of them agree, or whether a printed total is off by exactly 0.1 or 1 万元 and by no more than 1 per cent. A hint only: the failed sum is reported too.",
      why: "Swapped digits and one wrong digit are what goes wrong most when figures are typed.",
      remedy: "Compare the amount with its source.",
      examples: {
        fails: "210.00, 85.00 and 341.72 万元 with a total of 636.82: off by 0.10.",
        passes: "The same with a total of 636.72; a difference of 10 gives no such hint.",
      },
    },
  },
  *check(context) {
    yield* swapInBalances(context);
    yield* slipsInTotals(context);
  },
});

function* swapInBalances(context: RuleContext): Iterable<Draft<MessageId>> {
  const swap = balanceSwap(context);
  if (swap !== null) {
    const { read, corrected, failed } = swap;
    yield {
      severity: "warning",
      field: read.field,
      cells: [...new Set([read, ...failed].map(({ cell }) => cell))],
      message: {
        id: "balance",
        values: {
          field: { field: read.field },
          read: { money: read.amount },
          swapped: { money: corrected },
        },
      },
      details: details(corrected, read.amount),
    };
  }
}

function* slipsInTotals(context: RuleContext): Iterable<Draft<MessageId>> {
  const { declaration, ruleSet } = context;
  const { parameters } = ruleSet;
  const failing = judgedTotals(context).failed.filter(({ verdict }) => verdict === "differs");
  const all = failing.length === 0 ? [] : printedTotals(declaration, parameters);
  const swaps = totalSwaps(failing, all, parameters);
  for (const { read, corrected, failed } of swaps) {
    const cells = [read, ...failed.flatMap(amountsOf)].map(({ cell }) => cell);
    yield {
      severity: "warning",
      field: fieldAtCell(read.cell, declaration),
      cells: [...new Set(cells)],
      message: {
        id: "total",
        values: {
          cell: read.cell,
          read: { money: read.amount },
          swapped: { money: corrected },
          totals: { cells: [...new Set(failed.map(({ total }) => total.cell))] },
        },
      },
      details: details(corrected, read.amount),
    };
  }
  const explained = new Set(swaps.flatMap(({ failed }) => failed));
  for (const total of failing.filter((failed) => !explained.has(failed) && isOneDigitOff(failed))) {
    yield nearDraft(total, context);
  }
}

function isOneDigitOff({ total, difference }: JudgedTotal): boolean {
  const off = Math.abs(toWan(difference));
  return (
    ONE_DIGIT.some((size) => Math.abs(off - size) < 0.000_001) &&
    off <= LARGEST_SHARE * Math.abs(toWan(total.amount))
  );
}

function nearDraft(
  { total, parts, sum, difference }: JudgedTotal,
  { declaration }: RuleContext,
): Draft<MessageId> {
  return {
    severity: "warning",
    field: fieldAtCell(total.cell, declaration),
    cells: [total.cell, ...parts.map(({ cell }) => cell)],
    message: {
      id: "near",
      values: {
        cell: total.cell,
        read: { money: total.amount },
        expected: { money: sum },
        difference: { difference },
      },
    },
    details: details(sum, total.amount),
  };
}

function details(expected: Money, actual: Money): Draft<MessageId>["details"] {
  return {
    expected: toWan(expected),
    actual: toWan(actual),
    difference: toWan(subtract(actual, expected)),
  };
}

import type { ShareGroup } from "../../declaration/declaration";
import { fieldAtCell } from "../field-at-cell";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { correctedAmounts } from "../sums/corrected-amounts";
import {
  wrongShares,
  wrongShareSum,
  type WrongShare,
  type WrongShareSum,
} from "../sums/printed-shares";

type MessageId = "differs" | "sum";

export const sharesMatchAmounts = defineRule<MessageId>({
  id: "A11",
  name: "shares-match-amounts",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "占比与金额一致",
      messages: {
        differs:
          "{cell}“{name}”的占比 {actual}%与金额不符：{amount}占 {whole}的 {expected}%，相差 {points} 个百分点。",
        sum: "{cells} 的占比相加是 {actual}%，应为 100%，相差 {points} 个百分点。",
      },
      checks:
        "表上印有占比的，每项占比是否等于该项金额除以合计（相差不超过 0.1 个百分点），一组占比相加是否等于 100%（相差不超过 0.1 个百分点）。没有印合计的，按各项金额之和计算；合计与各项之和不等的，按其中任一个算都可以。",
      why: "占比由金额算出，两者不一致说明改过金额而没有重算占比，或者其中一个填错。",
      remedy: "核对金额后重算占比，最好用公式计算。",
      examples: {
        fails: "合计 718.40 万元，其中基本支出 531.00 万元，占比填 78.0%。",
        passes: "合计 718.40 万元，其中基本支出 531.00 万元，占比填 73.91%。",
      },
    },
    "en-US": {
      title: "Shares match their amounts",
      messages: {
        differs:
          "The share of {name} at {cell} is {actual}%, but {amount} is {expected}% of {whole}: {points} points apart.",
        sum: "The shares at {cells} add up to {actual}% and should to 100%: {points} points apart.",
      },
      checks:
        "Where the form prints shares: whether each is its amount divided by the total, within 0.1 points, and whether the shares of a group add up to 100% within 0.1 points. Where no total is printed, the amounts are added up; where the total is not the sum of its parts, a share of either will do.",
      why: "Shares are computed from amounts. When they disagree, an amount was changed later or one of them is wrong.",
      remedy: "Check the amounts and compute the shares anew, best with a formula.",
      examples: {
        fails: "Basic expenditure is 531.00 of 718.40 万元, its share is given as 78.0%.",
        passes: "Basic expenditure is 531.00 of 718.40 万元, its share is given as 73.91%.",
      },
    },
  },
  *check(context) {
    const { shares } = context.declaration;
    if (shares.length === 0) {
      return;
    }
    const corrected = correctedAmounts(context);
    for (const group of shares) {
      const wrong = wrongShares(group, corrected);
      const wrongSum = wrong.length > 0 ? null : wrongShareSum(group, corrected);
      yield* wrong.map((share) => shareDraft(share, context));
      yield* wrongSum === null ? [] : [sumDraft(wrongSum, group, context)];
    }
  },
});

function shareDraft(
  { printed, actual, expected, amount, whole, total }: WrongShare,
  { declaration }: RuleContext,
): Draft<MessageId> {
  const { name, share, amount: part } = printed;
  const { cell } = share;
  return {
    severity: "warning",
    field: fieldAtCell(cell, declaration),
    cells: [...new Set([cell, part.cell, total?.cell ?? null])],
    message: {
      id: "differs",
      values: {
        cell,
        name,
        actual,
        expected: points(expected),
        amount: { money: amount },
        whole: { money: whole },
        points: points(Math.abs(actual - expected)),
      },
    },
    details: { expected: points(expected), actual, difference: points(actual - expected) },
  };
}

function sumDraft(
  { first, others, actual }: WrongShareSum,
  { total }: ShareGroup,
  { declaration }: RuleContext,
): Draft<MessageId> {
  const cells = [first, ...others].map(({ share }) => share.cell);
  return {
    severity: "warning",
    field: fieldAtCell(first.share.cell, declaration),
    cells: [...cells, total?.share.cell ?? null],
    message: {
      id: "sum",
      values: { cells: { cells }, actual, points: points(Math.abs(actual - 100)) },
    },
    details: { expected: 100, actual, difference: points(actual - 100) },
  };
}

function points(value: number): number {
  return Math.round(value * 100) / 100;
}

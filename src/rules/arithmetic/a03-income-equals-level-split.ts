import { subtract } from "../../declaration/money";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { balanceDraft } from "../sums/balance-draft";
import { BALANCES } from "../sums/balances";
import type { Failure } from "../sums/compare";
import { judgeDifference } from "../sums/tolerance";
import { judgedSums } from "../sums/unit-slips";

export const incomeEqualsLevelSplit = defineRule({
  id: "A03",
  name: "income-equals-level-split",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "级次合计等于收入合计",
      messages: {
        differs:
          "{actualGroup}合计 {actual}（{actualTerms}）应等于{expectedGroup}合计 {expected}（{expectedTerms}），现在{difference}。",
        rounding:
          "{actualGroup}合计 {actual}（{actualTerms}）与{expectedGroup}合计 {expected}（{expectedTerms}）略有出入，{difference}，疑似四舍五入。",
        otherFunds:
          "{actualGroup}合计 {actual}（{actualTerms}）应等于{expectedGroup}合计 {expected}（{expectedTerms}），现在{difference}，正好是{otherFunds}：其他资金可能未计入按预算级次划分。",
      },
      checks:
        "本级使用资金与对下转移支付资金之和，是否等于财政拨款与其他资金之和。正好少了其他资金的，只提醒其他资金可能没有计入。",
      why: "收入来源的资金或留本级使用，或转移支付给下级，两边的合计应当一致。",
      remedy:
        "逐项核对财政拨款、其他资金、本级使用资金和对下转移支付资金；如果其他资金也由本级使用，请计入本级使用资金。",
      examples: {
        fails: "财政拨款 900.00、其他资金 32.40，而区本级使用资金 922.40、对下转移支付 0.00。",
        passes: "区本级使用资金 932.40 万元，与财政拨款、其他资金之和相等。",
      },
    },
    "en-US": {
      title: "The split by level equals income",
      messages: {
        differs:
          "{actualGroup} adds up to {actual} ({actualTerms}) but should equal {expectedGroup}, {expected} ({expectedTerms}): it is {difference}.",
        rounding:
          "{actualGroup} adds up to {actual} ({actualTerms}), {expectedGroup} to {expected} ({expectedTerms}): it is {difference}, probably rounding.",
        otherFunds:
          "{actualGroup} adds up to {actual} ({actualTerms}) but should equal {expectedGroup}, {expected} ({expectedTerms}): it is {difference}, exactly {otherFunds}, which may not be part of the split by level.",
      },
      checks:
        "Whether the funds used at the department's own level and those passed down add up to fiscal appropriation and other funds. When exactly the other funds are missing, that is only warned of.",
      why: "All income is used at the department's own level or passed down, so both must add up to the same.",
      remedy:
        "Check fiscal appropriation, other funds, funds used at own level and funds passed down; if other funds are used at own level, count them there.",
      examples: {
        fails:
          "Income is 900.00 and 32.40; 922.40 万元 are used at the own level and none passed down.",
        passes: "932.40 万元 are used at the own level, as much as the income.",
      },
    },
  },
  *check(context) {
    const draft = balanceDraft(
      BALANCES.A03,
      "ownLevel",
      ["transferDown", "fiscalAppropriation", "otherFunds"],
      context,
    );
    if (draft !== null) {
      yield lacksOtherFunds(context) ? aboutOtherFunds(draft) : draft;
    }
  },
});

/** Whether the split by level falls short of the income by exactly 其他资金. */
function lacksOtherFunds(context: RuleContext): boolean {
  const { income, level } = judgedSums(context);
  if (income.state !== "known" || level.state !== "known") {
    return false;
  }
  const other = income.operands.find(({ field }) => field === "budget.otherFunds");
  return (
    other !== undefined &&
    other.amount !== 0 &&
    judgeDifference(
      subtract(subtract(income.sum, level.sum), other.amount),
      context.ruleSet.parameters,
    ) === "equal"
  );
}

function aboutOtherFunds(draft: Draft<Failure["verdict"]>): Draft<"otherFunds"> {
  const { values, notes = [] } = draft.message;
  return {
    ...draft,
    severity: "warning",
    message: {
      id: "otherFunds",
      values: { ...values, otherFunds: { field: "budget.otherFunds" } },
      notes: notes.filter(({ id }) => id !== "suspect"),
    },
  };
}

import { defineRule } from "../rule";
import { balanceDraft } from "../sums/balance-draft";
import { BALANCES } from "../sums/balances";

export const expenditureEqualsIncome = defineRule({
  id: "A01",
  name: "expenditure-equals-income",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "支出合计等于收入合计",
      messages: {
        differs:
          "{actualGroup}合计 {actual}（{actualTerms}）应等于{expectedGroup}合计 {expected}（{expectedTerms}），现在{difference}。",
        rounding:
          "{actualGroup}合计 {actual}（{actualTerms}）与{expectedGroup}合计 {expected}（{expectedTerms}）略有出入，{difference}，疑似四舍五入。",
      },
      why: "同一笔预算，钱从哪里来与用到哪里去，两边的合计应当一致。",
      remedy: "逐项核对基本支出、项目支出、财政拨款和其他资金，改正填错或漏填的一项。",
    },
    "en-US": {
      title: "Expenditure equals income",
      messages: {
        differs:
          "{actualGroup} adds up to {actual} ({actualTerms}) but should equal {expectedGroup}, {expected} ({expectedTerms}): it is {difference}.",
        rounding:
          "{actualGroup} adds up to {actual} ({actualTerms}), {expectedGroup} to {expected} ({expectedTerms}): it is {difference}, probably rounding.",
      },
      why: "It is one budget: where the money comes from and where it goes must add up to the same.",
      remedy:
        "Check basic expenditure, project expenditure, fiscal appropriation and other funds one by one, and correct the amount that is wrong or missing.",
    },
  },
  *check(context) {
    const draft = balanceDraft(
      BALANCES.A01,
      "basicExpenditure",
      ["projectExpenditure", "fiscalAppropriation", "otherFunds"],
      context,
    );
    if (draft !== null) {
      yield draft;
    }
  },
});

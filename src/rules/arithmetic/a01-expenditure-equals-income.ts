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
      checks:
        "基本支出与项目支出之和，是否等于财政拨款与其他资金之和。事业发展性支出不为 0 时，按包含在项目支出内、在项目支出之外两种口径各算一次，有一种相等就通过；相差不到 0.005 万元算相等，不到 0.02 万元只提醒。",
      why: "同一笔预算，钱从哪里来与用到哪里去，两边的合计应当一致。",
      remedy: "逐项核对基本支出、项目支出、财政拨款和其他资金，改正填错或漏填的一项。",
      examples: {
        fails:
          "基本支出 299.07、项目支出 23.76，合计 322.83 万元，而财政拨款 312.83、其他资金 0.00。",
        passes: "基本支出 289.07、项目支出 23.76，合计 312.83 万元，等于财政拨款 312.83 万元。",
      },
    },
    "en-US": {
      title: "Expenditure equals income",
      messages: {
        differs:
          "{actualGroup} adds up to {actual} ({actualTerms}) but should equal {expectedGroup}, {expected} ({expectedTerms}): it is {difference}.",
        rounding:
          "{actualGroup} adds up to {actual} ({actualTerms}), {expectedGroup} to {expected} ({expectedTerms}): it is {difference}, probably rounding.",
      },
      checks:
        "Whether basic and project expenditure add up to the same as fiscal appropriation and other funds. Development expenditure is tried both as part of project expenditure and on top of it. Differences below 0.005 万元 are ignored; up to 0.02 they are only warned of.",
      why: "It is one budget: where the money comes from and where it goes must add up to the same.",
      remedy:
        "Check basic expenditure, project expenditure, fiscal appropriation and other funds one by one, and correct the amount that is wrong or missing.",
      examples: {
        fails: "Expenditure is 299.07 and 23.76, 322.83 万元 in all; income is 312.83 and 0.00.",
        passes: "Expenditure is 289.07 and 23.76, in all 312.83 万元, as is the income.",
      },
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

import { defineRule } from "../rule";
import { balanceDraft } from "../sums/balance-draft";
import { BALANCES } from "../sums/balances";

export const expenditureEqualsLevelSplit = defineRule({
  id: "A02",
  name: "expenditure-equals-level-split",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "支出合计等于级次合计",
      messages: {
        differs:
          "{actualGroup}合计 {actual}（{actualTerms}）应等于{expectedGroup}合计 {expected}（{expectedTerms}），现在{difference}。",
        rounding:
          "{actualGroup}合计 {actual}（{actualTerms}）与{expectedGroup}合计 {expected}（{expectedTerms}）略有出入，{difference}，疑似四舍五入。",
      },
      checks:
        "基本支出与项目支出之和，是否等于本级使用资金与对下转移支付资金之和。事业发展性支出和尾差的处理与 A01 相同；没有级次栏目的表不查。",
      why: "预算支出由本级使用或转移支付给下级，按级次划分的合计应当与支出合计一致。",
      remedy: "逐项核对基本支出、项目支出、本级使用资金和对下转移支付资金，改正填错或漏填的一项。",
      examples: {
        fails: "区水务局的支出合计是 932.40 万元，区本级使用资金填 922.40，对下转移支付填 0.00。",
        passes: "支出合计 932.40 万元，区本级使用资金 900.00，对下转移支付 32.40。",
      },
    },
    "en-US": {
      title: "Expenditure equals the split by level",
      messages: {
        differs:
          "{actualGroup} adds up to {actual} ({actualTerms}) but should equal {expectedGroup}, {expected} ({expectedTerms}): it is {difference}.",
        rounding:
          "{actualGroup} adds up to {actual} ({actualTerms}), {expectedGroup} to {expected} ({expectedTerms}): it is {difference}, probably rounding.",
      },
      checks:
        "Whether basic and project expenditure add up to the same as the funds used at the department's own level and those passed down. Development expenditure and rounding are treated as in A01; forms without this split are left alone.",
      why: "What a department spends is used at its own level or passed down, so both must add up to the same.",
      remedy:
        "Check basic expenditure, project expenditure, funds used at own level and funds passed down one by one, and correct the amount that is wrong or missing.",
      examples: {
        fails:
          "A water bureau spends 932.40 万元 but uses 922.40 at its own level and passes nothing down.",
        passes: "It spends 932.40 万元, uses 900.00 at its own level and passes 32.40 down.",
      },
    },
  },
  *check(context) {
    const draft = balanceDraft(
      BALANCES.A02,
      "basicExpenditure",
      ["projectExpenditure", "ownLevel", "transferDown"],
      context,
    );
    if (draft !== null) {
      yield draft;
    }
  },
});

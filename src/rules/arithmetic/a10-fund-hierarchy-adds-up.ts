import { defineRule } from "../rule";
import { judgedTotals } from "../sums/judged-totals";
import { totalDraft } from "../sums/total-draft";

export const fundHierarchyAddsUp = defineRule<"differs" | "rounding">({
  id: "A10",
  name: "fund-hierarchy-adds-up",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "资金总额等于各类资金之和",
      messages: {
        differs:
          "{cell}的{name} {actual}应等于各类资金（{parts}）之和 {expected}，现在{difference}。",
        rounding:
          "{cell}的{name} {actual}与各类资金（{parts}）之和 {expected}略有出入，{difference}，疑似四舍五入。",
      },
      checks:
        "资金总额下面列出财政拨款、其他资金等各类资金的，总额是否等于它们之和。只列“其中”一类、没有列全的，只查分项是否超过总额。",
      why: "总额是各类资金的合计，两者不一致时资金来源就说不清。",
      remedy: "逐项核对各类资金，改正填错的一项；总额用 SUM 公式计算。",
      examples: {
        fails: "资金总额是 0.00 万元，而财政拨款是 85.00 万元。",
        passes: "资金总额 100.00 万元，财政拨款 85.00 万元，自有资金 15.00 万元。",
      },
    },
    "en-US": {
      title: "Total funds equal the kinds of fund",
      messages: {
        differs:
          "{name} at {cell} is {actual} but should equal the kinds of fund at {parts}, {expected}: it is {difference}.",
        rounding:
          "{name} at {cell} is {actual}, the kinds of fund at {parts} add up to {expected}: it is {difference}, probably rounding.",
      },
      checks:
        "Where kinds of fund stand below the total funds: whether the total is their sum. Where not all kinds are listed, only whether they exceed the total.",
      why: "The total is the sum of all kinds of fund; otherwise it is unclear where the money comes from.",
      remedy:
        "Check each kind of fund and correct the one that is wrong; compute the total with SUM.",
      examples: {
        fails: "Total funds are 0.00, fiscal appropriation is 85.00 万元.",
        passes: "Total funds are 100.00, fiscal appropriation 85.00 and own funds 15.00 万元.",
      },
    },
  },
  *check(context) {
    for (const total of judgedTotals(context).failed) {
      if (total.printed.kind === "funds") {
        yield totalDraft(total, "error", context);
      }
    }
  },
});

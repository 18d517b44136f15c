import { defineRule } from "../rule";
import { judgedTotals } from "../sums/judged-totals";
import { totalDraft } from "../sums/total-draft";

export const tableTotalsAddUp = defineRule<"differs" | "rounding">({
  id: "A09",
  name: "table-totals-add-up",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "表内合计等于各项之和",
      messages: {
        differs:
          "{cell}“{name}”是 {actual}，应等于各项（{parts}）之和 {expected}，现在{difference}。",
        rounding:
          "{cell}“{name}”是 {actual}，与各项（{parts}）之和 {expected}略有出入，{difference}，疑似四舍五入。",
      },
      checks:
        "表上印有合计的，金额合计是否等于这一栏各行之和，一行的小计（总额）是否等于这一行各类资金之和。空白和“*”不计入；有小计的，合计只算一遍。",
      why: "合计与明细不一致时，不知道以哪个数为准。",
      remedy: "逐项核对明细和合计，改正填错的一个；合计用 SUM 公式计算。",
      examples: {
        fails: "“水质监测”一行的小计是 0.00 万元，而市财政拨款是 1860.40 万元。",
        passes: "小计 1860.40 万元，市财政拨款 1860.40 万元，其他资金空白。",
      },
    },
    "en-US": {
      title: "Totals of a table add up",
      messages: {
        differs:
          "The total at {cell} ({name}) is {actual} but should equal the sum of {parts}, {expected}: it is {difference}.",
        rounding:
          "The total at {cell} ({name}) is {actual}, the sum of {parts} {expected}: it is {difference}, probably rounding.",
      },
      checks:
        "Where the form prints totals: whether that of a column is the sum of its rows, and that of a row the sum of its kinds of fund. Blank cells and asterisks are left out, and subtotals are not counted twice.",
      why: "When a total and its parts disagree, nobody knows which of them holds.",
      remedy:
        "Check the parts and the total and correct the one that is wrong; compute totals with SUM.",
      examples: {
        fails: "The total of a water bureau's task is 0.00, its fiscal appropriation 1860.40 万元.",
        passes: "Total and fiscal appropriation are 1860.40 万元, other funds are blank.",
      },
    },
  },
  *check(context) {
    for (const total of judgedTotals(context).failed) {
      const { kind } = total.printed;
      if (kind === "column" || kind === "row") {
        yield totalDraft(total, "error", context);
      }
    }
  },
});

import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { judgedRows } from "../text/judged-rows";
import { metricsOf } from "../text/metrics";

export const oneMetricPerCell = defineRule({
  id: "H05",
  name: "one-metric-per-cell",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "一个单元格只填一个指标值",
      messages: {
        several:
          "{field}“{value}”里有 {count} 个数值（{figures}），应该只有一个：请拆成几行，每行一个指标。",
      },
      checks:
        "指标值里有两个以上带单位的数值。区间（80%–90%、不少于 3 次且不超过 5 次）、括号里的说明、日期、时限条件（24 小时内）、说明对象大小的数（100 平方米以上场馆 3 个）和基数（由 80% 提高到 90%、每 100 户 1 名）不重复计算。",
      why: "一行有两个数值时，一个完成、另一个没有完成，就无法给这一行打分。",
      remedy: "每个数值单列一行，名称分别写清楚。",
      examples: {
        fails: "卫生局的“健康讲座”写“讲座 6 场，服务 1200 人”。",
        passes: "“健康讲座场次”写“6 场”，另起一行“服务人数”写“1200 人”。",
      },
    },
    "en-US": {
      title: "One target in a cell",
      messages: {
        several:
          "{field}, “{value}”, holds {count} figures ({figures}) instead of one: split it into several rows, one indicator each.",
      },
      checks:
        "The value holds two or more numbers with units. The ends of a range, explanations in brackets, dates, time limits (within 24 hours), how large the counted things are (3 halls of 100 m² or more) and bases (from 80% to 90%, 1 for every 100) do not count twice.",
      why: "When one of two figures is reached and the other is not, the row cannot be scored.",
      remedy: "Give each figure a row and a name of its own.",
      examples: {
        fails: "A health bureau's value reads “6 lectures for 1,200 people”.",
        passes: "One row reads “6 lectures”, another “1,200 people”.",
      },
    },
  },
  *check({ declaration, words }) {
    for (const { values } of judgedRows(declaration)) {
      for (const { field, cells, text } of values) {
        const pairs = words.pairsIn(text);
        const metrics = pairs.length > 1 ? metricsOf(pairs) : [];
        if (metrics.length > 1) {
          yield {
            severity: "warning",
            field,
            cells,
            message: {
              id: "several",
              values: {
                field: { field },
                value: excerpt(text),
                count: metrics.length,
                figures: { texts: metrics.map((pair) => pair.text) },
              },
            },
          };
        }
      }
    }
  },
});

import { defineRule } from "../rule";
import { unansweredName, type Unanswered } from "../text/answers-name";
import { excerpt } from "../text/excerpt";
import { judgedRows } from "../text/judged-rows";

export const valueAnswersName = defineRule<Unanswered["id"]>({
  id: "H03",
  name: "value-answers-name",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标值回答指标名称",
      messages: {
        noFigure:
          "“{name}”问的是比率或程度，而{field}“{value}”没有数字也没有等次：请写明要达到的比例或等次。",
        noNumber: "“{name}”问的是数量，而{field}“{value}”没有数字：请写明数量。",
        otherMetric:
          "“{name}”与{field}“{value}”说的不是一回事（{metric}）：请让指标值回答指标名称，或者改写名称。",
      },
      checks:
        "名称以率、度、程度、比例、占比结尾的，指标值要有数字或等次；以“数”结尾的，要有数字。名称以前几种字样或“及时性”结尾，而指标值写的是另一种比率（与名称没有一个字相同）的，也会提示。",
      why: "名称问什么，指标值就应答什么，否则考核时不知道以哪个为准。",
      remedy: "核对指标值是否填错了行，或改写名称与指标值，使两者说的是同一件事。",
      examples: {
        fails: "“法律文书送达及时性”写“庭审直播率 95%”；“预算执行率”写“本年内完成”。",
        passes: "“法律文书送达及时性”写“及时率 95%”；“预算执行率”写“≥95%”。",
      },
    },
    "en-US": {
      title: "A value answers its name",
      messages: {
        noFigure:
          "“{name}” asks for a rate or a degree, while {field}, “{value}”, holds neither a figure nor a grade: state the share or grade to reach.",
        noNumber:
          "“{name}” asks for a number, while {field}, “{value}”, holds none: state the number.",
        otherMetric:
          "“{name}” and {field}, “{value}”, are about different things ({metric}): let the value answer the name, or change the name.",
      },
      checks:
        "Where a name ends in a word for a rate or a degree, its value holds a figure or a grade; where it ends in the word for a number, a number. A value that gives another rate, without a character in common with such a name or with one that ends in “timeliness”, is reported too.",
      why: "A value answers what its name asks; otherwise nobody knows which of the two counts.",
      remedy:
        "Check whether the value belongs to another row, or word name and value so that both are about the same.",
      examples: {
        fails:
          "“Timeliness of serving court papers” with “95% of hearings broadcast”; “rate of spending” with “within the year”.",
        passes:
          "“Timeliness of serving court papers” with “95% in time”; “rate of spending” with “≥95%”.",
      },
    },
  },
  *check({ declaration, ruleSet, words }) {
    for (const { indicator, name, stem, values } of judgedRows(declaration)) {
      for (const { field, cells, text, stated } of values) {
        const fault = unansweredName(stem, stated, words, ruleSet.words);
        if (fault !== null) {
          yield {
            severity: "warning",
            field,
            cells: [...cells, indicator.name.cell],
            message: {
              id: fault.id,
              values: {
                field: { field },
                value: excerpt(text),
                name: excerpt(name),
                ...(fault.id === "otherMetric" ? { metric: fault.metric } : {}),
              },
            },
          };
        }
      }
    }
  },
});

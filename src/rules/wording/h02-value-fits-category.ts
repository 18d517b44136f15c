import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { misfittedCategory, type DemandingCategory } from "../text/fits-category";
import { judgedRows } from "../text/judged-rows";

export const valueFitsCategory = defineRule<DemandingCategory>({
  id: "H02",
  name: "value-fits-category",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标值符合二级指标的类别",
      messages: {
        time: "{field}“{value}”没有说到时间，而“{name}”列在时效指标下：请写明完成时间、时限或及时率，或者把它移到合适的类别。",
        cost: "{field}“{value}”没有说到金额、比例或控制要求，而“{name}”列在成本指标下：请写明控制的金额或比例，或者把它移到合适的类别。",
        satisfaction:
          "{field}“{value}”没有写百分比或满意程度，而“{name}”列在满意度指标下：请写明满意度要达到的百分比。",
      },
      checks:
        "时效指标的值要有时间（日期、时限、按时、及时率、完成率等，指标名称本身问的是时间时只写比例也可以）；成本指标的值要有金额、百分比、“≤”或者控制、节约、不超预算一类的说法；满意度指标的值要有百分比、分数、等次、名次、与上年的比较或“满意”（名称问的是投诉、好评的，写次数也可以）。",
      why: "各类指标回答的问题不同：时效问何时完成，成本问花多少钱，满意度问服务对象是否满意。",
      remedy: "按类别改写指标值；如果指标放错了类别，把整行移到合适的类别。",
      examples: {
        fails: "时效指标“教师培训”写“出席率 95%”；成本指标“校舍维修”写“本年内完成”。",
        passes: "时效指标写“2025 年 8 月底前”；成本指标写“≤60 万元”；满意度指标写“≥90%”。",
      },
    },
    "en-US": {
      title: "A value fits its category",
      messages: {
        time: "{field}, “{value}”, states no time, while “{name}” stands under timeliness: state when it will be done, a time limit or a rate of punctuality, or move the row.",
        cost: "{field}, “{value}”, states no amount, share or limit, while “{name}” stands under cost: state the amount or share it is limited to, or move the row.",
        satisfaction:
          "{field}, “{value}”, states no percentage or degree of satisfaction, while “{name}” stands under satisfaction: state the percentage to reach.",
      },
      checks:
        "A value of timeliness states a time (a date, a limit, a rate of punctuality or completion; a bare share will do where the name itself asks for a time), one of cost an amount, a percentage, “≤” or words of saving or limiting, one of satisfaction a percentage, a score, a grade, a rank, a comparison with last year or the word itself (a number will do where the name counts complaints or praise).",
      why: "Each category asks something else: when it will be done, what it may cost, whether those served are content.",
      remedy: "Word the value as its category asks, or move the whole row to the category it fits.",
      examples: {
        fails: "Under timeliness “attendance 95%”, under cost “finished within the year”.",
        passes:
          "Under timeliness “by the end of August 2025”, under cost “≤600,000 yuan”, under satisfaction “≥90%”.",
      },
    },
  },
  *check({ declaration, words }) {
    for (const { indicator, name, values } of judgedRows(declaration)) {
      for (const { field, cells, text } of values) {
        const category = misfittedCategory(indicator, text, words);
        if (category !== null) {
          yield {
            severity: "warning",
            field,
            cells: [...cells, indicator.name.cell],
            message: {
              id: category,
              values: { field: { field }, value: excerpt(text), name: excerpt(name) },
            },
          };
        }
      }
    }
  },
});

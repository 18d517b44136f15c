import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { isMeasurable } from "../text/is-measurable";
import { allRows, judgedRows } from "../text/judged-rows";
import { saysNoValue } from "../text/says-no-value";

export const valueIsMeasurable = defineRule<"vague" | "mark">({
  id: "H01",
  name: "value-is-measurable",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标值可以衡量",
      messages: {
        vague:
          "{field}“{value}”里没有数字、时间，也没有“合格”“明显”一类的等次，无法判断是否完成：请写明要达到的数量、比例、时限或等次。",
        mark: "{field}只填了“{value}”：请填写指标值；本部门没有这项指标的，注明“不适用”。",
      },
      checks:
        "指标值里既没有数字（包括“三次”“百分之九十”“九成”），也没有时间；不长的（默认 30 字以内），也没有“合格”“及时”“Ⅲ类”“应保尽保”一类的等次，或“通过验收”“控制在预算内”一类只有是与否的结果，或答了名称所问的性质（“完整性”答“完整”）；或者有指标名称，指标值却只填了“/”“—”“无”（事故、投诉一类可以填“无”）。",
      why: "年底要按指标值判断是否完成；只写工作内容或口号，完成多少都说得通。",
      remedy: "写出要达到的数量、比例、时限；确实不能量化的，写明等次，例如“合格”“优良”。",
      examples: {
        fails: "水务局的“河道管护”指标值写“加强河道巡查，做好日常管护工作”。",
        passes: "“河道管护”指标值写“每月巡查 4 次”，或者“水质保持良好”。",
      },
    },
    "en-US": {
      title: "A value can be measured",
      messages: {
        vague:
          "{field}, “{value}”, holds no figure, no time and no grade, so nobody can tell whether it is reached: state the number, share, deadline or grade to reach.",
        mark: "{field} is nothing but “{value}”: state a value, or put 不适用 where the indicator does not apply.",
      },
      checks:
        "The value holds no figure (in digits or in Chinese numerals), no time and, in a short text (by default up to 30 characters), no grade such as “qualified” or “clearly better” and no outcome that is either so or not, such as “passes the inspection” or “within the budget”, and does not say that the quality its name asks for is there (“complete” for “completeness”); or an indicator that has a name has nothing but a mark such as “/” for its value (“none” is a value of accidents or complaints).",
      why: "At the end of the year the value decides whether the target is reached; a description of duties can always be called done.",
      remedy:
        "State a number, a share or a deadline; where nothing can be counted, state a grade such as “qualified” or “good”.",
      examples: {
        fails:
          "A water bureau's value for river upkeep reads “patrol more and do the upkeep well”.",
        passes: "It reads “4 patrols a month”, or “water quality stays good”.",
      },
    },
  },
  *check({ declaration, ruleSet: { parameters }, words }) {
    for (const row of allRows(declaration)) {
      const mark = row.indicator.answered
        ? undefined
        : row.values.find((value) => saysNoValue(value, row));
      if (mark !== undefined) {
        const { field, cells, text } = mark;
        yield {
          severity: "warning",
          field,
          cells,
          message: { id: "mark", values: { field: { field }, value: excerpt(text) } },
        };
      }
    }
    for (const { stem, values } of judgedRows(declaration)) {
      for (const { field, cells, text, stated } of values) {
        if (!isMeasurable(stated, stem, words, parameters)) {
          yield {
            severity: "warning",
            field,
            cells,
            message: { id: "vague", values: { field: { field }, value: excerpt(text) } },
          };
        }
      }
    }
  },
});

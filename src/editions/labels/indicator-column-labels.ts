import type { IndicatorColumn, IndicatorDetail } from "../../declaration/form-parts";
import type { Label } from "../edition";

/** Columns of the indicator table, with the names that other offices use. */
export const INDICATOR_COLUMN_LABELS: Readonly<Record<IndicatorColumn, Label>> = {
  level1: {
    printed: "一级指标",
    synonyms: ["一级", "一级指标名称"],
    name: { "zh-CN": "一级指标", "en-US": "Class" },
  },
  level2: {
    printed: "二级指标",
    synonyms: ["二级", "二级指标名称"],
    name: { "zh-CN": "二级指标", "en-US": "Category" },
  },
  name: {
    printed: "三级指标",
    synonyms: ["三级", "指标内容", "指标名称", "绩效指标名称", "三级指标名称"],
    name: { "zh-CN": "三级指标", "en-US": "Indicator" },
  },
  periodValue: {
    printed: "实施周期指标值",
    synonyms: [
      "实施期指标值",
      "中期指标值",
      "指标值(长期)",
      "指标值(实施周期)",
      "指标值(或计划水平)",
      "实施周期目标值",
      "实施周期指标",
      "周期指标值",
      "中期目标值",
      "长期指标值",
      "长期目标值",
      "中长期指标值",
      "中长期目标值",
    ],
    name: { "zh-CN": "实施周期指标值", "en-US": "Value of the period" },
  },
  annualValue: {
    printed: "年度指标值",
    synonyms: [
      "当年度指标值",
      "当年指标值",
      "本年指标值",
      "本年度指标值",
      "指标值",
      "目标值",
      "指标目标值",
      "年度数值",
      "年度目标值",
      "计划指标值",
      "指标值及单位",
      "指标值(年度)",
      "当年预期实现值",
      "全年(程)指标值",
      "预期值",
      "预期目标值",
      "年度指标",
      "年度值",
      "当年值",
      "本年目标值",
      "年度计划值",
      "计划值",
    ],
    name: { "zh-CN": "年度指标值", "en-US": "Value of the year" },
  },
};

/**
 * Further columns that some forms have beside the value. 指标性质 heads a comparison sign or a direction: what
 * stands in it tells.
 */
export const INDICATOR_DETAIL_LABELS: Readonly<Record<IndicatorDetail, Label>> = {
  nature: {
    printed: "指标性质",
    synonyms: ["指标方向", "计算符号", "比较符", "比较符号", "符号"],
    name: { "zh-CN": "指标性质", "en-US": "Comparison or direction" },
  },
  unit: {
    printed: "计量单位",
    synonyms: ["度量单位", "单位"],
    name: { "zh-CN": "计量单位", "en-US": "Unit" },
  },
  weight: {
    printed: "指标权重",
    synonyms: ["权重", "分值", "指标分值"],
    name: { "zh-CN": "指标权重", "en-US": "Weight" },
  },
  valueType: {
    printed: "指标值类型",
    synonyms: ["指标类型"],
    name: { "zh-CN": "指标值类型", "en-US": "Kind of value" },
  },
};

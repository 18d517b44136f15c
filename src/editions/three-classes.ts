import type { ClassDefinition } from "./edition";

/**
 * Three classes of indicators, 成本指标 being a category of 产出指标: forms up to about 2021.
 * What must be filled: row `3class` of rules.md §3.1 in the specification.
 */
export const THREE_CLASSES: readonly ClassDefinition[] = [
  {
    name: "产出指标",
    label: {
      printed: "产出指标",
      synonyms: ["产出", "预期产出指标", "项目完成指标", "产出值", "履职产出", "履职效能"],
      name: { "zh-CN": "产出指标", "en-US": "Output" },
    },
    required: null,
    categories: [
      {
        name: "数量指标",
        label: {
          printed: "数量指标",
          synonyms: ["数量", "数量值", "数量目标", "数量指标(或建筑规模指标)"],
          name: { "zh-CN": "数量指标", "en-US": "Quantity" },
        },
        required: "error",
      },
      {
        name: "质量指标",
        label: {
          printed: "质量指标",
          synonyms: ["质量", "质量值", "质量目标"],
          name: { "zh-CN": "质量指标", "en-US": "Quality" },
        },
        required: "warning",
      },
      {
        name: "时效指标",
        label: {
          printed: "时效指标",
          synonyms: ["时效", "时效值", "时效目标", "产出进度指标"],
          name: { "zh-CN": "时效指标", "en-US": "Timeliness" },
        },
        required: "warning",
      },
      {
        name: "成本指标",
        label: {
          printed: "成本指标",
          synonyms: ["成本", "成本值", "成本目标", "预算(或投资规模)控制指标"],
          name: { "zh-CN": "成本指标", "en-US": "Cost" },
        },
        required: "warning",
      },
    ],
  },
  {
    name: "效益指标",
    label: {
      printed: "效益指标",
      synonyms: ["效益", "效果指标", "项目效益指标", "效益值", "社会效应"],
      name: { "zh-CN": "效益指标", "en-US": "Benefit" },
    },
    required: "error",
    categories: [
      {
        name: "经济效益指标",
        label: {
          printed: "经济效益指标",
          synonyms: ["经济效益"],
          name: { "zh-CN": "经济效益指标", "en-US": "Economic benefit" },
        },
        required: "warning",
      },
      {
        name: "社会效益指标",
        label: {
          printed: "社会效益指标",
          synonyms: ["社会效益"],
          name: { "zh-CN": "社会效益指标", "en-US": "Social benefit" },
        },
        required: "warning",
      },
      {
        name: "生态效益指标",
        label: {
          printed: "生态效益指标",
          synonyms: ["生态效益", "环境效益指标", "生态环境效益指标"],
          name: { "zh-CN": "生态效益指标", "en-US": "Ecological benefit" },
        },
        required: "warning",
      },
      {
        name: "可持续影响指标",
        label: {
          printed: "可持续影响指标",
          synonyms: ["可持续影响", "可持续发展影响", "可持续发展影响指标"],
          name: { "zh-CN": "可持续影响指标", "en-US": "Lasting effect" },
        },
        required: "warning",
      },
    ],
  },
  {
    name: "满意度指标",
    label: {
      printed: "满意度指标",
      synonyms: ["满意度"],
      name: { "zh-CN": "满意度指标", "en-US": "Satisfaction" },
    },
    required: "warning",
    categories: [
      {
        name: "服务对象满意度指标",
        label: {
          printed: "服务对象满意度指标",
          synonyms: [
            "服务对象满意度",
            "服务对象满意度指标等",
            "社会公众或服务对象满意度指标",
            "受益群众满意度",
            "满意度指标",
          ],
          name: { "zh-CN": "服务对象满意度指标", "en-US": "Satisfaction of those served" },
        },
        required: null,
      },
    ],
  },
];

import type { Label } from "../edition";

/** Labels of classes (一级指标) by their standard names. */
export const CLASS_LABELS = {
  成本指标: {
    printed: "成本指标",
    synonyms: ["成本", "运行成本"],
    name: { "zh-CN": "成本指标", "en-US": "Cost" },
  },
  产出指标: {
    printed: "产出指标",
    synonyms: ["产出", "预期产出指标", "项目完成指标", "产出值", "履职产出", "履职效能"],
    name: { "zh-CN": "产出指标", "en-US": "Output" },
  },
  效益指标: {
    printed: "效益指标",
    synonyms: ["效益", "效果指标", "项目效益指标", "效益值", "社会效应"],
    name: { "zh-CN": "效益指标", "en-US": "Benefit" },
  },
  满意度指标: {
    printed: "满意度指标",
    synonyms: ["满意度"],
    name: { "zh-CN": "满意度指标", "en-US": "Satisfaction" },
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Labels of categories (二级指标) by their standard names. */
export const CATEGORY_LABELS = {
  数量指标: {
    printed: "数量指标",
    synonyms: ["数量", "数量值", "数量目标", "数量指标(或建筑规模指标)"],
    name: { "zh-CN": "数量指标", "en-US": "Quantity" },
  },
  质量指标: {
    printed: "质量指标",
    synonyms: ["质量", "质量值", "质量目标"],
    name: { "zh-CN": "质量指标", "en-US": "Quality" },
  },
  时效指标: {
    printed: "时效指标",
    synonyms: ["时效", "时效值", "时效目标", "产出进度指标"],
    name: { "zh-CN": "时效指标", "en-US": "Timeliness" },
  },
  成本指标: {
    printed: "成本指标",
    synonyms: ["成本", "成本值", "成本目标", "预算(或投资规模)控制指标"],
    name: { "zh-CN": "成本指标", "en-US": "Cost" },
  },
  经济成本指标: {
    printed: "经济成本指标",
    synonyms: ["经济成本"],
    name: { "zh-CN": "经济成本指标", "en-US": "Economic cost" },
  },
  社会成本指标: {
    printed: "社会成本指标",
    synonyms: ["社会成本"],
    name: { "zh-CN": "社会成本指标", "en-US": "Social cost" },
  },
  生态环境成本指标: {
    printed: "生态环境成本指标",
    synonyms: ["生态环境成本", "生态成本指标", "环境成本指标"],
    name: { "zh-CN": "生态环境成本指标", "en-US": "Environmental cost" },
  },
  经济效益指标: {
    printed: "经济效益指标",
    synonyms: ["经济效益"],
    name: { "zh-CN": "经济效益指标", "en-US": "Economic benefit" },
  },
  社会效益指标: {
    printed: "社会效益指标",
    synonyms: ["社会效益"],
    name: { "zh-CN": "社会效益指标", "en-US": "Social benefit" },
  },
  生态效益指标: {
    printed: "生态效益指标",
    synonyms: ["生态效益", "环境效益指标", "生态环境效益指标"],
    name: { "zh-CN": "生态效益指标", "en-US": "Ecological benefit" },
  },
  可持续影响指标: {
    printed: "可持续影响指标",
    synonyms: [
      "可持续影响",
      "可持续性影响",
      "可持续性影响指标",
      "可持续指标",
      "可持续性指标",
      "可持续发展指标",
      "可持续发展影响",
      "可持续发展影响指标",
    ],
    name: { "zh-CN": "可持续影响指标", "en-US": "Lasting effect" },
  },
  服务对象满意度指标: {
    printed: "服务对象满意度指标",
    synonyms: [
      "服务对象满意度",
      "服务对象满意度指标等",
      "社会公众或服务对象满意度指标",
      "受益群众满意度",
      "社会公众满意度",
      "群众满意度",
      "满意度",
      "满意度指标",
    ],
    name: { "zh-CN": "服务对象满意度指标", "en-US": "Satisfaction of those served" },
  },
} as const satisfies Readonly<Record<string, Label>>;

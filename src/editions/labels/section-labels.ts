import type { Section } from "../../declaration/form-parts";
import type { Label } from "../edition";

/** Bands and side labels of the four sections: variants.md §5 of the specification. */
export const SECTION_LABELS: Readonly<Record<Section, Label>> = {
  budget: {
    printed: "预算整体情况",
    synonyms: [
      "年度预算安排",
      "年度预算申请",
      "总体资金情况",
      "部门总体资金情况",
      "部门预算整体情况",
      "整体预算情况",
      "资金情况",
      "项目资金",
      "项目资金申请",
      "项目预算资金",
      "投入目标",
      "资金总额及构成",
    ],
    name: { "zh-CN": "预算整体情况", "en-US": "Budget" },
  },
  overallGoal: {
    printed: "总体绩效目标",
    synonyms: [
      "总体目标",
      "年度总体目标",
      "年度总体绩效目标",
      "当年整体绩效目标",
      "整体绩效目标",
      "部门整体绩效目标",
      "年度目标",
      "年度绩效目标",
      "本年度绩效目标",
      "项目绩效目标",
      "专项年度绩效目标",
    ],
    lastResorts: [
      "实施期绩效目标",
      "专项长期绩效目标",
      "中期滚动目标",
      "实施周期总目标",
      "中期目标",
      "长期目标",
    ],
    name: { "zh-CN": "总体绩效目标", "en-US": "Overall goal" },
  },
  tasks: {
    printed: "年度重点工作任务",
    synonyms: [
      "年度主要任务",
      "年度履职目标",
      "年度主要工作",
      "年度重点工作",
      "重点工作任务",
      "重点工作",
      "项目实施计划",
      "项目实施进度计划",
      "实施计划",
    ],
    name: { "zh-CN": "年度重点工作任务", "en-US": "Key tasks of the year" },
  },
  indicators: {
    printed: "绩效指标",
    synonyms: [
      "本年度绩效指标",
      "年度绩效指标",
      "绩效指标体系",
      "部门整体绩效指标",
      "绩效指标表",
      "绩效项目指标表",
      "项目绩效指标",
    ],
    lastResorts: ["长期绩效指标"],
    name: { "zh-CN": "绩效指标", "en-US": "Performance indicators" },
  },
};

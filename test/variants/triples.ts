import { emptyCategory, indicatorsIn, NO_BUDGET, tasksIn } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Indicators for the long term and for the year side by side: M17. */

const OUTPUT = "产出指标";
const BENEFIT = "效益指标";
const SATISFIED = "满意度指标/服务对象满意度指标";

const LAYOUTS: readonly Layout[] = [
  {
    id: "M17",
    name: "names alike, the long-term one blank, only in one of both, different",
    drawing: `
  部门整体支出绩效目标申报表（2026年度） | <<
  部门名称 | 市生态环境局 | <<
  年度主要任务 | <<
  任务名称 | 主要内容 | < | < | 预算金额（万元） | < | <
  大气污染防治 | 移动源监管、餐饮油烟在线监测 | < | < | 460 | < | <
  水环境监测 | 国控、省控断面采样分析 | < | < | 215.6 | < | <
  年度总体目标 | PM2.5年均浓度不高于25微克/立方米，优良天数比例不低于88%。 | <<
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值（长期） | 二级指标 | 三级指标 | 指标值（年度）
  产出指标 | 数量指标 | 监测断面数（个） | 24个 | 数量指标 | 监测断面数（个） | 24个
  ^ | ^ | 在线监测企业（家） | 300家 | ^ | 在线监测企业（家） | 120家
  ^ | ^ | | | ^ | 执法检查次数（次） | 900次
  ^ | ^ | 建成自动站数（个） | 10个 | ^ | 开工建设自动站数（个） | 4个
  ^ | 质量指标 | 数据有效率（%） | ≥95% | 质量指标 | 数据有效率（%） | ≥95%
  ^ | 时效指标 | 三年任务完成时间 | 2028年底前 | 时效指标 | |
  ^ | 成本指标 | | | 成本指标 | |
  效益指标 | 生态效益指标 | 优良天数比例（%） | ≥90% | 生态效益指标 | 优良天数比例（%） | ≥88%
  满意度指标 | 服务对象满意度指标 | | | 服务对象满意度指标 | 公众满意度（%） | ≥85%
    `,
    places: {
      edition: "auto",
      range: "A1:G18",
      title: "A1",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      budget: NO_BUDGET,
      overallGoal: "B7",
      tasks: tasksIn("A B E -", 5, 6),
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "F D G", 10, 11, 12),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D -", 13),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "F - G", 13),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "F D G", 14),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C D -", 15),
        ...indicatorsIn(`${BENEFIT}/生态效益指标`, "F D G", 17),
        ...indicatorsIn(SATISFIED, "F D G", 18),
      ],
      emptyCategories: [emptyCategory(`${OUTPUT}/成本指标`, "E16")],
    },
  },
  {
    id: "M17",
    name: "under heads 长期绩效指标 and 年度绩效指标",
    drawing: `
  部门整体支出绩效目标申报表 | <<
  （2026年度） | <<
  部门名称 | 市地方金融管理局 | <<
  长期目标 | 培育上市企业30家，地方金融风险可控。 | < | < | 年度目标 | 新增上市企业8家，处置非法集资案件40宗。 | <
  绩效指标 | <<
  一级指标 | 长期绩效指标 | < | < | 年度绩效指标 | < | <
  ^ | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 培育上市企业（家） | 30家 | 数量指标 | 培育上市企业（家） | 8家
  ^ | ^ | 风险排查企业（家次） | 1500家次 | ^ | 处置非法集资案件（宗） | 40宗
  ^ | 质量指标 | 案件办结率（%） | 100% | 质量指标 | 案件办结率（%） | ≥95%
  效益指标 | 经济效益指标 | 直接融资额（亿元） | 600亿元 | 经济效益指标 | 直接融资额（亿元） | 200亿元
  ^ | 社会效益指标 | | | 社会效益指标 | |
  满意度指标 | 服务对象满意度指标 | 企业满意度（%） | ≥90% | 服务对象满意度指标 | 企业满意度（%） | ≥90%
    `,
    places: {
      edition: "auto",
      range: "A1:G13",
      title: "A1",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      unit: null,
      budget: NO_BUDGET,
      overallGoal: "F4",
      tasks: [],
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "F D G", 8),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D -", 9),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "F - G", 9),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "F D G", 10),
        ...indicatorsIn(`${BENEFIT}/经济效益指标`, "F D G", 11),
        ...indicatorsIn(SATISFIED, "F D G", 13),
      ],
      emptyCategories: [emptyCategory(`${BENEFIT}/社会效益指标`, "E12")],
    },
  },
  {
    id: "M17",
    name: "the second category column missing",
    drawing: `
  部门（单位）整体支出绩效目标申报表（2026年） | <<
  部门名称 | 市妇女联合会 | <<
  总体绩效目标 | 培训妇女骨干900人次，调解家事纠纷600宗。 | <<
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值（长期） | 三级指标 | 指标值（年度）
  产出指标 | 数量指标 | 培训妇女骨干（人次） | 2700人次 | 培训妇女骨干（人次） | 900人次
  ^ | ^ | 建设妇女之家（个） | 60个 | 走访困难妇女（户） | 240户
  效益指标 | 社会效益指标 | 家事纠纷调解成功率（%） | ≥85% | 家事纠纷调解成功率（%） | ≥80%
  满意度指标 | 服务对象满意度指标 | | | 妇女群众满意度（%） | ≥90%
    `,
    places: {
      edition: "auto",
      range: "A1:F9",
      title: "A1",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: null,
      budget: NO_BUDGET,
      overallGoal: "B3",
      tasks: [],
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "E D F", 6),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D -", 7),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "E - F", 7),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "E D F", 8),
        ...indicatorsIn(SATISFIED, "E D F", 9),
      ],
    },
  },
];

export const TRIPLES: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);

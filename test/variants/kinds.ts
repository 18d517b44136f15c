import { drawnSheet } from "./support/drawn-sheet";
import { workbookOf, type Variant } from "./support/variant";

/** Forms that are not declarations of a department: their kind is recognised, and they are never half-read. */

const projectForm = (title: string): string => `
  ${title} | <<
  （2026年度） | <<
  项目名称 | 城区污水管网修复 | << | |
  主管部门及代码 | 市水务局 | 实施单位 | 市排水公司 | <
  项目资金（万元） | 年度资金总额 | 3200 | < | <
  ^ | 其中：财政拨款 | 3200 | < | <
  总体目标 | 修复管网18公里 | < | < | <
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
  ^ | 产出指标 | 数量指标 | 修复管网长度 | 18公里
  ^ | 效益指标 | 生态效益指标 | 污水收集率 | ≥92%
  ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90%
`;

const departmentForm = (title: string): string => `
  ${title} | <<
  部门名称 | 市水务局 | <<
  总体绩效目标 | 修复管网18公里 | <<
  一级指标 | 二级指标 | 三级指标 | 年度指标值
  产出指标 | 数量指标 | 修复管网长度 | 18公里
  效益指标 | 生态效益指标 | 污水收集率 | ≥92%
`;

const PROJECT_TITLES = [
  "项目支出绩效目标申报表",
  "绩效目标申报表",
  "项目支出绩效目标表",
  "项目支出目标申报表",
  "财政支出项目绩效目标申报表",
  "预算项目绩效目标申报表",
  "财政项目支出绩效目标表",
  "绩效目标设定表",
  "绩效目标申报表（一级项目）",
  "2026年市级项目支出绩效目标申报表",
  "绩 效 目 标 申 报 表",
];

const SELF_EVALUATION = `
  部门整体支出绩效情况表 | <<
  部门名称 | 市水务局 | << | |
  总体绩效目标 | 修复管网18公里 | <<
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 得分
  产出指标 | 数量指标 | 修复管网长度 | 18公里 | 19公里 | 10
`;

const CASES: readonly (readonly [name: string, drawing: string, reason: string])[] = [
  ...PROJECT_TITLES.map((title) => [title, projectForm(title), "project"] as const),
  [
    "a project by the label above its sections",
    projectForm("部门整体支出绩效目标申报表"),
    "project",
  ],
  ["部门整体支出绩效自评表", departmentForm("2025年度部门整体支出绩效自评表"), "self-evaluation"],
  [
    "部门整体绩效评价表",
    departmentForm("部门整体支出绩效评价指标表（2025年度）"),
    "self-evaluation",
  ],
  [
    "a system of indicators for evaluation",
    departmentForm("部门整体绩效评价指标体系"),
    "self-evaluation",
  ],
  ["a self-evaluation by its columns", SELF_EVALUATION, "self-evaluation"],
  [
    "实际完成值",
    SELF_EVALUATION.replace("全年完成值 | 得分", "实际完成值 | 偏差原因"),
    "self-evaluation",
  ],
  ["部门整体支出绩效运行监控表", departmentForm("2025年部门整体支出绩效运行监控表"), "monitoring"],
  ["部门整体绩效目标监控表", departmentForm("部门整体支出绩效目标运行监控情况表"), "monitoring"],
];

export const KINDS: readonly Variant[] = [
  ...CASES.map(([name, drawing, reason]) =>
    workbookOf("variants.md §1", name, [drawnSheet("Sheet1", drawing)], {
      reason,
      sheet: "Sheet1",
    }),
  ),
  workbookOf("variants.md §1", "a blank sheet", [drawnSheet("Sheet1", "␣ | ␣")], {
    reason: "empty",
    sheet: null,
  }),
  workbookOf(
    "variants.md §1",
    "a table of another matter",
    [
      drawnSheet(
        "Sheet1",
        `
  会议签到表 | <<
  姓名 | 单位 | 电话
  张三 | 市水务局 | 87654321
        `,
      ),
    ],
    { reason: "none", sheet: null },
  ),
];

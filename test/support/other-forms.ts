import type { CellValue } from "../../src/sheet/sheet-picture";
import type { Form } from "./spreadsheet-edits";

type Rows = readonly (readonly CellValue[])[];

const NATIONAL_ROWS: Rows = [
  ["部门整体支出绩效目标申报表"],
  ["（2025年度）"],
  ["部门（单位）名称", "江宁区水务局"],
  ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）", null, null],
  [null, null, null, "总额", "财政拨款", "其他资金"],
  [null, "河道整治", "整治秦淮新河等河道5公里。", 120, 100, 20],
  [null, "水质监测", "监测断面36个，每月一次。", 60.5, 60.5, 0],
  [null, "金额合计", null, 180.5, 160.5, 20],
  ["年度总体目标", "目标1：整治河道5公里，消除黑臭水体2处。"],
  [null, "目标2：36个断面每月监测，水质达标率90%以上。"],
  ["年度绩效指标", "一级指标", "二级指标", "三级指标", null, "指标值"],
  [null, "产出指标", "数量指标", "整治河道长度", null, "≥5公里"],
  [null, null, null, "监测断面数量", null, "36个"],
  [null, null, "质量指标", "工程验收合格率", null, "100%"],
  [null, null, "时效指标", "整治完成时间", null, "2025年11月底前"],
  [null, null, "成本指标", "整治成本", null, "≤120万元"],
  [null, "效益指标", "社会效益指标", "黑臭水体消除数量", null, "2处"],
  [null, null, "生态效益指标", "水质达标率", null, "≥90%"],
  [null, "满意度指标", "服务对象满意度指标", "沿河居民满意度", null, "≥85%"],
];

/** The national form, its sections labelled at the left. */
export const NATIONAL: Form = {
  rows: NATIONAL_ROWS,
  merges: [
    ...["A1:F1", "A2:F2", "B3:F3"],
    ...["A4:A8", "B4:B5", "C4:C5", "D4:F4", "B8:C8"],
    ...["A9:A10", "B9:F9", "B10:F10"],
    ...["A11:A19", "B12:B16", "C12:C13", "B17:B18"],
    ...NATIONAL_ROWS.flatMap((_, row) => (row >= 10 ? [`D${row + 1}:E${row + 1}`] : [])),
  ],
};

/** A list of indicators without classes. */
export const FLAT_LIST: Form = {
  rows: [
    ["部门（单位）整体绩效目标表"],
    ["部门名称", "渝北区文化馆", null, null, null, null],
    ["区级支出预算总量（万元）", 386.4],
    ["当年整体绩效目标", "举办展览12场，送文化下乡60场，服务群众5万人次。"],
    ["绩效指标", "指标名称", "指标权重", "计量单位", "指标性质", "指标值"],
    [null, "举办展览场次", 20, "场", "≥", 12],
    [null, "送文化下乡场次", 30, "场", "≥", 60],
    [null, "展陈设备完好率", 20, "%", "≥", 95],
    [null, "群众满意度", 30, "%", "≥", 90],
  ],
  merges: ["A1:F1", "B2:F2", "B3:F3", "B4:F4", "A5:A9"],
};

/** A form of another province: fewer amounts, tasks under the functions of the department, indicators explained. */
export const PROVINCIAL: Form = {
  rows: [
    ["2025年部门整体支出绩效目标表"],
    ["部门名称", "鼓楼区教育局"],
    ["年度预算安排（万元）", "资金总额", 500],
    [null, "项目支出", 120],
    [null, "基本支出", 380],
    ["年度目标", "改善3所学校的办学条件。"],
    ["年度履职目标", "部门职能", "年度目标任务", "支出项目名称", "预算金额"],
    [null, "义务教育", "改善办学条件", "校舍维修", 90],
    [null, "学生资助", "资助困难学生", "助学金", 30],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标解释", "目标值"],
    [null, "产出指标", "数量指标", "维修校舍数量", "维修的学校数", "3所"],
    [null, null, "质量指标", "验收合格率", "合格项目占比", "100%"],
    [null, "效益指标", "社会效益指标", "受益学生人数", "在校学生数", "≥2600人"],
    [null, "满意度指标", "服务对象满意度指标", "家长满意度", "问卷调查", "≥90%"],
  ],
  merges: ["A1:F1", "B2:F2", "A3:A5", "B6:F6", "A7:A9", "A10:A14", "B11:B12"],
};

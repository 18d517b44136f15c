import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { deleteRows, EXAMPLE, setCells, type Form } from "../support/spreadsheet-edits";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

type Rows = readonly (readonly CellValue[])[];

const TITLE = "部门整体支出绩效目标申报表";

/** The national form; the classes of its indicators as given. */
function national(indicators: Rows): Rows {
  return [
    [`${TITLE}（2025年度）`],
    ["部门（单位）名称", "江宁区水务局"],
    ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"],
    [null, null, null, "总额", "财政拨款", "其他资金"],
    [null, "河道整治", "整治河道5公里。", 120, 100, 20],
    [null, "金额合计", "*", 120, 100, 20],
    ["年度总体目标", "目标1：整治河道5公里。"],
    ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
    ...indicators.map((row) => [null, ...row]),
  ];
}

const THREE: Rows = [
  ["产出指标", "数量指标", "整治河道长度", "≥5公里"],
  ["产出指标", "成本指标", "整治成本", "≤120万元"],
];
const FOUR: Rows = [
  ["成本指标", "经济成本指标", "整治成本", "≤120万元"],
  ["产出指标", "数量指标", "整治河道长度", "≥5公里"],
];

const FLAT: Rows = [
  ["部门（单位）整体绩效目标表"],
  ["部门名称", "渝北区文化馆"],
  ["当年整体绩效目标", "举办展览12场。"],
  ["绩效指标", "指标名称", "指标权重", "计量单位", "指标性质", "指标值"],
  [null, "展览场次", 20, "场", "≥", 12],
];

const FUJIAN: Rows = [
  ["2025年部门整体支出绩效目标表"],
  ["部门名称", "鼓楼区教育局"],
  ["年度预算安排（万元）", "资金总额", 500],
  [null, "项目支出", 120],
  [null, "基本支出", 380],
  ["年度履职目标", "部门职能", "年度目标任务", "支出项目名称", "预算金额"],
  [null, "义务教育", "改善办学条件", "校舍维修", 120],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标解释", "目标值"],
  [null, "产出指标", "数量指标", "维修校舍数量", "维修的学校数", "3所"],
];

const BUDGET_SECTION = { first: 2, rows: 7 };

function withoutBudget(title: string): Form {
  return deleteRows(setCells(EXAMPLE, { A1: title }), BUDGET_SECTION.first, BUDGET_SECTION.rows);
}

test.each<[string, SheetPicture, string, string, string]>([
  ["the filled example", sheet(EXAMPLE), "guangzhou-department", "3class", "features"],
  ["the national form", rows(national(THREE)), "national-department", "3class", "features"],
  [
    "the national form, four classes",
    rows(national(FOUR)),
    "national-department",
    "4class",
    "features",
  ],
  ["a list without classes", rows(FLAT), "flat", "flat", "features"],
  ["a form of another province", rows(FUJIAN), "auto", "3class", "labels"],
  [
    "a form of another province, four classes",
    rows([...FUJIAN, [null, "成本指标", "社会成本指标", "扰民天数", null, "≤3天"]]),
    "auto",
    "4class",
    "labels",
  ],
  [
    "a form without its budget, by the words that only it prints",
    sheet(withoutBudget(TITLE)),
    "guangzhou-department",
    "3class",
    "features",
  ],
  [
    "another office's form without a budget, whose tasks have targets",
    sheet(setCells(withoutBudget(TITLE), { D6: "预期目标" })),
    "auto",
    "3class",
    "labels",
  ],
  [
    "a form of which its own title and one section are left",
    rows([["部门整体预算绩效目标申报表"], ["总体绩效目标"], ["做好工作。"]]),
    "guangzhou-department",
    "3class",
    "title",
  ],
  [
    "a form of which anybody's title is left",
    rows([[TITLE], ["总体绩效目标"], ["做好工作。"]]),
    "guangzhou-department",
    "3class",
    "default",
  ],
])("%s", (_, picture, edition, structure, by) => {
  const declaration = readOne(picture);
  expect(declaration).toMatchObject({ edition, structure, recognition: { by } });
});

test("the editions compared are those whose indicators may look so, the most alike first", () => {
  const { recognition } = readOne(rows(national(FOUR)));
  expect(recognition.fits).toEqual([
    { edition: "national-department", found: 13, expected: 13, labels: 4 },
    { edition: "national-department", found: 13, expected: 13, labels: 2 },
    { edition: "guangzhou-department-4class", found: 10, expected: 25, labels: 4 },
    { edition: "guangzhou-department", found: 10, expected: 25, labels: 2 },
  ]);
});

test("every feature names the cell that shows it", () => {
  const { recognition } = readOne(rows(FLAT));
  expect(recognition.features).toEqual([
    { feature: "section:overallGoal", cell: "A3" },
    { feature: "section:indicators", cell: "A4" },
    { feature: "indicator:name", cell: "B4" },
    { feature: "detail:weight", cell: "C4" },
    { feature: "detail:unit", cell: "D4" },
    { feature: "detail:nature", cell: "E4" },
    { feature: "indicator:annualValue", cell: "F4" },
  ]);
});

function rows(values: Rows): SheetPicture {
  return sheetPicture({ rows: values });
}

function sheet(form: Form): SheetPicture {
  return sheetPicture(form);
}

import { printableEdition } from "../../../src/editions/editions";
import { detailTotalEqualsHeaderTotal } from "../../../src/rules/arithmetic/a13-detail-total-equals-header-total";
import { noDigitSlip } from "../../../src/rules/arithmetic/a14-no-digit-slip";
import { noUnitSlip } from "../../../src/rules/arithmetic/a12-no-unit-slip";
import { tableTotalsAddUp } from "../../../src/rules/arithmetic/a09-table-totals-add-up";
import { amountIsReadable } from "../../../src/rules/structure/s05-amount-is-readable";
import { taskTotalWithinProjectExpenditure } from "../../../src/rules/arithmetic/a06-task-total-within-project-expenditure";
import { taskCoverageOfProjectExpenditure } from "../../../src/rules/arithmetic/a07-task-coverage-of-project-expenditure";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { NATIONAL, PROVINCIAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

type Rows = readonly (readonly CellValue[])[];

const INDICATORS: Rows = [
  ["年度绩效目标", "完成全年各项任务3项。"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标解释", null, null, null, "目标值"],
  [null, "产出指标", "数量指标", "完成任务数", null, null, null, null, "3项"],
  [null, "满意度指标", "服务对象满意度指标", "群众满意度", null, null, null, null, "≥90%"],
];

interface Money {
  readonly department?: string;
  /** Rows from row 3 on. */
  readonly budget: Rows;
  /** Band, then names and amounts; amounts stand in D, their header above. */
  readonly band?: string;
  readonly details?: readonly (readonly [name: string, amount: CellValue])[];
}

/** A form of 2026 with amounts at its head and a table below. */
function form({ department = "市档案馆", budget, band = "项目支出明细", details = [] }: Money) {
  const table: Rows =
    details.length === 0
      ? []
      : [
          [band],
          [null, "项目名称", "主要内容", "预算金额（万元）"],
          ...details.map(([name, amount]) => [
            null,
            name,
            name.endsWith("合计") ? null : `开展${name}。`,
            amount,
          ]),
        ];
  const rows: Rows = [
    ["部门整体支出绩效目标表（2026年度）"],
    ["部门名称", department],
    ...budget,
    ...table,
    ...INDICATORS,
  ];
  return () => readOne(sheetPicture({ rows, merges: ["B2:D2"] }));
}

/** 项目支出 in C4, the details of it from row 8 on. */
function projects(
  total: CellValue,
  details: Money["details"],
  more: Partial<Money> = {},
): ReturnType<typeof form> {
  const budget: Rows = [
    ["年度预算安排（万元）", "基本支出", 300],
    [null, "项目支出", total],
  ];
  return form({ budget, details, ...more });
}

const WITHIN = { band: "项目实施计划" } as const;

testRule(
  detailTotalEqualsHeaderTotal,
  [
    ["a form without a total", {}],
    ["the form of a province", () => readOne(sheetPicture(PROVINCIAL))],
    ["the national form lists the main tasks", () => readOne(sheetPicture(NATIONAL))],
    [
      "details that add up",
      projects(52.4, [
        ["档案数字化", 32.4],
        ["库房改造", 20],
        ["合计", 52.4],
      ]),
    ],
    [
      "a table that does not say of what",
      projects(
        52.4,
        [
          ["普法活动", 40.4],
          ["法律援助", 5],
          ["合计", 45.4],
        ],
        WITHIN,
      ),
    ],
    [
      "a table of key tasks, though its total is named",
      projects(
        52.4,
        [
          ["道路养护", 40.4],
          ["桥梁检测", 5],
          ["项目支出合计", 45.4],
        ],
        { band: "年度重点工作" },
      ),
    ],
    [
      "a part",
      projects(
        52.4,
        [
          ["其中：教师培训", 12],
          ["项目支出合计", 12],
        ],
        { band: "其中：项目支出明细" },
      ),
    ],
    [
      "several years",
      projects(
        52.4,
        [
          ["卫生院建设", 152.4],
          ["项目支出合计", 152.4],
        ],
        { band: "2026年—2028年项目支出明细" },
      ),
    ],
    [
      "another year at the head",
      form({
        budget: [
          ["年度预算安排（万元）", "2025年资金总额", 400],
          [null, "基本支出", 300],
          [null, "项目支出", 120],
        ],
      }),
    ],
    [
      "in another unit",
      form({
        budget: [
          ["年度预算安排（万元）", "资金总额（元）", 4200000],
          [null, "基本支出", 300],
          [null, "项目支出", 120],
        ],
      }),
    ],
    [
      "a third kind beside the two",
      form({
        budget: [
          ["年度预算安排（万元）", "资金总额", 450],
          [null, "基本支出", 300],
          [null, "项目支出", 120],
          [null, "债务还本支出", 30],
        ],
      }),
    ],
    [
      "a third kind in the same row",
      form({
        budget: [
          [
            "年度预算安排（万元）",
            "资金总额",
            450,
            "基本支出",
            300,
            "项目支出",
            120,
            "经营支出",
            30,
          ],
        ],
      }),
    ],
    [
      "事业发展性支出 that may come on top",
      form({
        budget: [
          ["年度预算安排（万元）", "资金总额", 450],
          [null, "基本支出", 300],
          [null, "项目支出", 120],
          [null, "财政专项资金", 30],
        ],
      }),
    ],
    [
      "the total of the table is wrong: a matter of A09",
      projects(52.4, [
        ["案件审判", 32.4],
        ["执行救助", 20],
        ["合计", 60.4],
      ]),
    ],
    [
      "0.004 apart",
      projects(52.404, [
        ["案件审判", 32.4],
        ["执行救助", 20],
      ]),
    ],
    [
      "an amount that cannot be read",
      projects(52.4, [
        ["案件审判", "?"],
        ["执行救助", 20],
      ]),
    ],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    [
      "header 52.40, details 60.40",
      projects(52.4, [
        ["档案数字化", 40.4],
        ["库房改造", 20],
        ["合计", 60.4],
      ]),
      "error projects C4 D7 D8",
    ],
    [
      "the total of the table is named",
      projects(
        52.4,
        [
          ["道路养护", 40.4],
          ["桥梁检测", 5],
          ["项目支出合计", 45.4],
        ],
        WITHIN,
      ),
      "error projects C4 D7 D8",
    ],
    [
      "sources of the money in the same column, next to its uses",
      form({
        budget: [
          ["年度预算安排（万元）", "资金总额", 1960.5],
          [null, "财政拨款", 1800.5],
          [null, "其他资金", 60],
          [null, "基本支出", 960.5],
          [null, "项目支出", 900],
        ],
      }),
      "error differs C3 C6 C7",
    ],
    [
      "total funds above the two kinds",
      form({
        budget: [
          ["年度预算安排（万元）", "资金总额", 450],
          [null, "项目支出", 120],
          [null, "基本支出", 300],
        ],
      }),
      "error differs C3 C5 C4",
    ],
    [
      "total funds in a row with them",
      form({
        budget: [["年度预算安排（万元）", "资金总额", 410, "项目支出", 120, "基本支出", 300]],
      }),
      "error differs C3 G3 E3",
    ],
    [
      "a total beside the department, and a table of all money",
      form({
        budget: [["预算总额（万元）", 500]],
        band: "预算明细",
        details: [
          ["门诊能力建设", 300],
          ["公共卫生服务", 150],
        ],
      }),
      "error differs B3 D6 D7",
    ],
    [
      "the table's total bears the name of the one at the head",
      form({
        budget: [["预算总额（万元）", 500]],
        ...WITHIN,
        details: [
          ["义务教育", 300],
          ["学前教育", 150],
          ["预算总额", 450],
        ],
      }),
      "error differs B3 D6 D7",
    ],
    [
      "0.01 may be rounding",
      projects(52.41, [
        ["档案数字化", 32.4],
        ["库房改造", 20],
      ]),
      "warning rounding C4 D7 D8",
    ],
  ],
);

const WRONG = projects(52.4, [
  ["档案数字化", 40.4],
  ["库房改造", 20],
  ["合计", 60.4],
]);

test("names the total and its details", () => {
  const finding = onlyFinding(detailTotalEqualsHeaderTotal, WRONG);
  expect(finding.details).toEqual({ expected: 60.4, actual: 52.4, difference: -8 });
  expect(finding.field).toBe("budget.projectExpenditure");
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toBe(
    "C4的项目支出 52.40 万元应等于下面项目明细（D7:D8）之和 60.40 万元，现在少 8.00 万元。",
  );
});

test("says what A06 would say of the same tasks, and A07", () => {
  const rules = [taskTotalWithinProjectExpenditure, taskCoverageOfProjectExpenditure];
  expect(findingsOf(WRONG(), ...rules).map(({ rule }) => rule)).toEqual(["A06"]);
  const all = findingsOf(WRONG(), detailTotalEqualsHeaderTotal, ...rules);
  expect(all.map(({ rule }) => rule)).toEqual(["A13"]);
});

test("a wrong unit explains it, and swapped digits are a hint beside it", () => {
  const rules = [detailTotalEqualsHeaderTotal, noUnitSlip, noDigitSlip, tableTotalsAddUp];
  const inYuan = projects(524000, [
    ["档案数字化", 32.4],
    ["库房改造", 20],
    ["合计", 52.4],
  ])();
  expect(findingsOf(inYuan, ...rules).map(inShort)).toEqual(["error totalYuan C4 D7 D8"]);
  const swapped = projects(54.2, [
    ["档案数字化", 32.4],
    ["库房改造", 20],
    ["合计", 52.4],
  ])();
  expect(findingsOf(swapped, ...rules).map(inShort)).toEqual([
    "error projects C4 D7 D8",
    "warning total C4 D7 D8",
  ]);
});

test("is not checked where an amount cannot be read, and the finding about that says so", () => {
  const declaration = projects(52.4, [
    ["案件审判", "?"],
    ["执行救助", 20],
  ])();
  const found = findingsOf(declaration, amountIsReadable, detailTotalEqualsHeaderTotal);
  expect(found.map(({ rule, details }) => [rule, details.notChecked])).toEqual([["S05", ["A13"]]]);
});

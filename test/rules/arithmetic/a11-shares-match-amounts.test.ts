import { printableEdition } from "../../../src/editions/editions";
import { declarationModel } from "../../../src/report/declaration-model";
import { sharesMatchAmounts } from "../../../src/rules/arithmetic/a11-shares-match-amounts";
import { amountIsReadable } from "../../../src/rules/structure/s05-amount-is-readable";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm } from "../../support/declaration";
import { insertRows, setCells, type Form } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { PROVINCIAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture, type SheetDescription } from "../../support/sheet-picture";

type Row = readonly [label: string, amount: CellValue, share: CellValue];

/** The form of a water bureau with these amounts and shares from row 4 on: amounts in C, shares in D. */
function budget(
  rows: readonly Row[],
  header: readonly CellValue[] = ["收入构成", "当年金额", "占比", "2024年"],
  more: Partial<SheetDescription> = {},
) {
  const form: Form = {
    rows: [
      ["部门整体支出绩效目标申报表（2026年度）"],
      ["部门名称", "区水务和湖泊局"],
      ["总体资金情况（万元）", ...header],
      ...rows.map((row) => [null, ...row]),
      ["年度目标", "整治排口120个，修复湖岸线6公里。"],
      ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      [null, "产出指标", "数量指标", "整治排口数", "120个"],
      [null, "满意度指标", "服务对象满意度指标", "居民满意度", "≥85%"],
    ],
    merges: ["A1:E1", "B2:E2"],
  };
  return () => readOne(sheetPicture({ ...form, ...more }));
}

/** Tasks of an education bureau with shares of its money in F. */
function tasks(...shares: readonly CellValue[]) {
  const form = setCells(
    insertRows(
      { ...PROVINCIAL, rows: PROVINCIAL.rows.map((row) => [...row, null].slice(0, 6)), merges: [] },
      9,
      [[null, "金额合计", null, null, 120, null]],
    ),
    { B10: null, D10: "金额合计" },
  );
  const headed = form.rows.map((row, at): readonly CellValue[] =>
    at >= 6 && at <= 9
      ? [
          ...[0, 1, 2, 3, 4].map((column) => row[column] ?? null),
          at === 6 ? "占比" : (shares[at - 7] ?? null),
        ]
      : row,
  );
  return () => readOne(sheetPicture({ rows: headed, merges: [] }));
}

testRule(
  sharesMatchAmounts,
  [
    ["a form without shares", {}],
    [
      "73.91 % for 531.00 of 718.40",
      budget([
        ["基本支出", 531, "73.91%"],
        ["项目支出", 187.4, "26.09%"],
        ["合计", 718.4, "100%"],
      ]),
    ],
    [
      "shares stored as numbers, shown with fewer digits",
      budget(
        [
          ["财政拨款", 4118, 0.8236],
          ["其他资金", 882, 0.1764],
        ],
        undefined,
        { texts: { D4: "82%", D5: "18%" } },
      ),
    ],
    [
      "parts of 1",
      budget([
        ["财政拨款", 4100, 0.82],
        ["其他资金", 900, 0.18],
        ["合计", 5000, 1],
      ]),
    ],
    [
      "a header that says per cent",
      budget(
        [
          ["财政拨款", 0.4, 0.4],
          ["其他资金", 99.6, 99.6],
        ],
        ["收入构成", "当年金额", "占比（%）"],
      ),
    ],
    [
      "a total at the top, and a part of a part",
      budget([
        ["资金总额", 5000, "100%"],
        ["财政拨款", 4100, "82%"],
        ["其中：政府性基金", 100, "2%"],
        ["其他资金", 900, "18%"],
      ]),
    ],
    [
      "the total is wrong: a matter of A09",
      budget([
        ["财政拨款", 4100, "82%"],
        ["其他资金", 900, "18%"],
        ["合计", 6000, "100%"],
      ]),
    ],
    [
      "shares beside amounts of other years",
      budget(
        [
          ["财政拨款", 4100, 3900],
          ["其他资金", 900, 850],
        ],
        ["收入构成", "当年金额", "2024年", "占比"],
      ),
    ],
    [
      "rounded to one digit",
      budget([
        ["财政拨款", 1, "33.3%"],
        ["其他资金", 1, "33.3%"],
        ["债券资金", 1, "33.3%"],
      ]),
    ],
    [
      "all blank",
      budget([
        ["财政拨款", null, null],
        ["其他资金", null, "—"],
        ["合计", null, null],
      ]),
    ],
    [
      "an amount in 元 is a matter of its unit",
      budget([
        ["财政拨款", 41000000, "82%"],
        ["其他资金", 900, "18%"],
        ["合计", 5000, "100%"],
      ]),
    ],
    ["shares of tasks", tasks("75%", "25%", "100%")],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    [
      "78.0 % for 531.00 of 718.40",
      budget([
        ["基本支出", 531, "78.0%"],
        ["项目支出", 187.4, "26.09%"],
        ["合计", 718.4, "100%"],
      ]),
      "warning differs D4 C4 C6",
    ],
    [
      "no total is printed",
      budget([
        ["财政拨款", 4100, "80%"],
        ["其他资金", 900, "18%"],
      ]),
      "warning differs D4 C4",
    ],
    [
      "parts of 1 that were not computed anew",
      budget([
        ["财政拨款", 4100, 0.8],
        ["其他资金", 900, 0.2],
        ["合计", 5000, 1],
      ]),
      "warning differs D4 C4 C6",
      "warning differs D5 C5 C6",
    ],
    [
      "the share of the total",
      budget([
        ["财政拨款", 4100, "82%"],
        ["其他资金", 900, "18%"],
        ["合计", 5000, "99%"],
      ]),
      "warning differs D6 C6",
    ],
    [
      "each is rounded, all together are not 100",
      budget([
        ["财政拨款", 100, "16.7%"],
        ["其他资金", 100, "16.7%"],
        ["债券资金", 100, "16.7%"],
        ["事业收入", 100, "16.7%"],
        ["经营收入", 100, "16.7%"],
        ["捐赠收入", 100, "16.7%"],
        ["合计", 600, "100%"],
      ]),
      "warning sum D4 D5 D6 D7 D8 D9 D10",
    ],
    ["a task", tasks("75%", "30%", "100%"), "warning differs F9 E9 E10"],
    [
      "a blank amount with a share",
      budget([
        ["财政拨款", 5000, "95%"],
        ["其他资金", null, "5%"],
        ["合计", 5000, "100%"],
      ]),
      "warning differs D4 C4 C6",
      "warning differs D5 C5 C6",
    ],
  ],
);

test("says the share that should be and how many points it is off", () => {
  const finding = onlyFinding(
    sharesMatchAmounts,
    budget([
      ["基本支出", 531, "78.0%"],
      ["项目支出", 187.4, "26.09%"],
      ["合计", 718.4, "100%"],
    ]),
  );
  expect(finding.field).toBe("budget");
  expect(finding.details).toEqual({ expected: 73.91, actual: 78, difference: 4.09 });
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toBe(
    "D4“基本支出”的占比 78%与金额不符：531.00 万元占 718.40 万元的 73.91%，相差 4.09 个百分点。",
  );
});

test("is not checked where an amount cannot be read, and the finding about that says so", () => {
  const declaration = budget([
    ["财政拨款", "?", "80%"],
    ["其他资金", 900, "18%"],
    ["合计", 5000, "100%"],
  ])();
  const found = findingsOf(declaration, amountIsReadable, sharesMatchAmounts);
  expect(found.map(({ rule, details }) => [rule, details.notChecked])).toEqual([["S05", ["A11"]]]);
});

test("the report holds the shares of a form that prints some, and nothing of them for others", () => {
  const { shares } = declarationModel(
    budget([
      ["财政拨款", 4100, "82%"],
      ["其他资金", 900, 0.18],
    ])(),
  );
  const field = (value: number, cell: string) => ({ value, cell });
  expect(shares).toEqual([
    {
      parts: [
        { name: "财政拨款", share: field(82, "D4"), amount: field(4100, "C4") },
        { name: "其他资金", share: field(18, "D5"), amount: field(900, "C5") },
      ],
      total: null,
    },
  ]);
  expect(declarationModel(readForm(filledExample()))).not.toHaveProperty("shares");
});

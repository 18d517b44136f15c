import { printableEdition } from "../../../src/editions/editions";
import { fundHierarchyAddsUp } from "../../../src/rules/arithmetic/a10-fund-hierarchy-adds-up";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm } from "../../support/declaration";
import { deleteRows, insertRows } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { PROVINCIAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The form of a province with these amounts in place of its own, from row 3 on. */
function funds(...rows: readonly (readonly [label: string, amount: CellValue])[]) {
  const [first, ...others] = rows.map(([label, amount]): readonly CellValue[] => [
    null,
    label,
    amount,
  ]);
  const [, ...firstRow] = first ?? [];
  const form = insertRows(deleteRows({ ...PROVINCIAL, merges: [] }, 2, 3), 2, [
    ["年度预算安排（万元）", ...firstRow],
    ...others,
  ]);
  return () => readOne(sheetPicture(form));
}

/** The same where the kinds of fund stand right of the label of their total. */
function indented(...rows: readonly (readonly [label: string, amount: CellValue])[]) {
  const [first, ...others] = rows;
  const form = insertRows(deleteRows({ ...PROVINCIAL, merges: [] }, 2, 3), 2, [
    ["年度预算安排（万元）", first?.[0] ?? null, null, first?.[1] ?? null],
    ...others.map(([label, part]): readonly CellValue[] => [null, null, label, part]),
  ]);
  return () => readOne(sheetPicture(form));
}

testRule(
  fundHierarchyAddsUp,
  [
    ["a form without a total", {}],
    ["the form of a province", () => readOne(sheetPicture(PROVINCIAL))],
    ["fiscal and other", funds(["资金总额", 100], ["财政拨款", 85], ["其他资金", 15])],
    ["a lone part of the whole", funds(["资金总额", 100], ["其中：财政拨款", 85])],
    [
      "further kinds of fund",
      funds(["资金总额", 100], ["财政拨款", 80], ["其他资金", 5], ["债券资金", 15]),
    ],
    [
      "three kinds of fund",
      funds(["资金总额", 100], ["财政拨款", 80], ["自有资金", 15], ["其他资金", 5]),
    ],
    [
      "the kinds of the fiscal funds",
      funds(
        ["资金总额", 100],
        ["财政拨款", 80],
        ["其中：一般公共预算", 60],
        ["政府性基金", 20],
        ["国有资本经营预算", null],
        ["其他资金", 20],
      ),
    ],
    [
      "some kinds of the fiscal funds only",
      funds(["资金总额", 100], ["财政拨款", 80], ["其中：一般公共预算", 60], ["其他资金", 20]),
    ],
    [
      "expenditure below the kinds of fund",
      funds(
        ["资金总额", 100],
        ["财政拨款", 85],
        ["其他资金", 15],
        ["基本支出", 70],
        ["项目支出", 30],
      ),
    ],
    ["blank parts", funds(["资金总额", 100], ["财政拨款", 100], ["其他资金", null])],
    ["what cannot be read", funds(["资金总额", 100], ["财政拨款", "?"], ["其他资金", 15])],
    ["0.004 apart", funds(["资金总额", 100.004], ["财政拨款", 85], ["其他资金", 15])],
    ["a total in 元", funds(["资金总额", 1000000], ["财政拨款", 85], ["其他资金", 15])],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["总额 0", funds(["资金总额", 0], ["财政拨款", 85], ["其他资金", 0]), "error differs C3 C4 C5"],
    [
      "too much",
      funds(["资金总额", 120], ["财政拨款", 85], ["其他资金", 15]),
      "error differs C3 C4 C5",
    ],
    [
      "too little",
      funds(["年度资金总额", 80], ["财政拨款", 85], ["其他资金", 15]),
      "error differs C3 C4 C5",
    ],
    [
      "more than three kinds of fund",
      funds(["资金总额", 110], ["财政拨款", 80], ["自有资金", 15], ["其他资金", 5]),
      "error differs C3 C4 C5 C6",
    ],
    [
      "more than three kinds of fund that stand further right",
      indented(["资金总额", 110], ["财政拨款", 80], ["自有资金", 15], ["其他资金", 5]),
      "error differs D3 D4 D5 D6",
    ],
    [
      "less than three kinds of fund",
      funds(["资金总额", 90], ["其中：财政拨款", 80], ["单位资金", 15], ["其他资金", 5]),
      "error differs C3 C4 C5 C6",
    ],
    [
      "fiscal funds unlike their kinds",
      funds(
        ["资金总额", 100],
        ["财政拨款", 80],
        ["一般公共预算", 50],
        ["政府性基金", 20],
        ["国有资本经营预算", 0],
        ["其他资金", 20],
      ),
      "error differs C4 C5 C6 C7",
    ],
    [
      "a total above fiscal funds with their kinds",
      funds(
        ["资金总额", 120],
        ["财政拨款", 80],
        ["一般公共预算", 50],
        ["政府性基金", 20],
        ["国有资本经营预算", 10],
        ["其他资金", 20],
      ),
      "error differs C3 C4 C8",
    ],
    [
      "less than some of its parts",
      funds(["资金总额", 80], ["财政拨款", 80], ["其他资金", 5], ["债券资金", 15]),
      "error differs C3 C4 C5",
    ],
    [
      "a lone part that is larger",
      funds(["资金总额", 80], ["其中：财政拨款", 85]),
      "error differs C3 C4",
    ],
    [
      "0.01 may be rounding",
      funds(["资金总额", 100.01], ["财政拨款", 85], ["其他资金", 15]),
      "warning rounding C3 C4 C5",
    ],
  ],
);

test("names the total and its parts", () => {
  const finding = onlyFinding(
    fundHierarchyAddsUp,
    funds(["资金总额", 120], ["财政拨款", 85], ["其他资金", 15]),
  );
  expect(finding.details).toEqual({ expected: 100, actual: 120, difference: 20 });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("资金总额 120.00 万元");
  expect(sentence).toContain("C4:C5");
});

import { printableEdition } from "../../../src/editions/editions";
import { weightsAddUp } from "../../../src/rules/arithmetic/a15-weights-add-up";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { formPicture, readForm } from "../../support/declaration";
import { setCells, type Form } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { FLAT_LIST } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The four indicators of a cultural centre with these weights. */
function flat(...weights: readonly CellValue[]) {
  const cells = weights.map((weight, at) => [`C${at + 6}`, weight] as const);
  return () => readOne(sheetPicture(setCells(FLAT_LIST, Object.fromEntries(cells))));
}

/** The consistent form with a column of weights: output in rows 20 to 24, benefits in 25 to 28, satisfaction in 29. */
function classed(
  weights: readonly CellValue[],
  labels: Readonly<Record<string, CellValue>> = {},
  below: readonly (readonly CellValue[])[] = [],
) {
  const { values } = formPicture();
  const rows = values.map((row, at): readonly CellValue[] =>
    at === 18 ? [...row, "分值"] : at > 18 ? [...row, weights[at - 19] ?? null] : row,
  );
  const form: Form = setCells({ rows: [...rows, ...below], merges: [] }, labels);
  return () => readOne(sheetPicture(form));
}

/** That form with a row of totals, which stands in row 30. */
function withTotal(weights: readonly CellValue[], ...total: readonly CellValue[]) {
  return classed(weights, {}, [total]);
}

const HUNDRED = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10];
const NINETY = [10, 10, 10, 10, 10, 10, 10, 10, 0.5, 9.5];
const FIRST_TO_LAST = "F20 F21 F22 F23 F24 F25 F26 F27 F28 F29";

testRule(
  weightsAddUp,
  [
    ["a form without weights", {}],
    ["100 in all", flat(20, 30, 20, 30)],
    ["90, with 10 for carrying out the budget", flat(20, 30, 20, 20)],
    ["分 and %", flat("20分", "30分", "20%", "30 ％")],
    ["shares of 1", flat(0.2, 0.3, 0.2, 0.3)],
    ["decimals", flat(33.33, 33.33, 33.34, "—")],
    ["no weights filled in", flat(null, null, null, null)],
    [
      "classes that state theirs",
      classed(NINETY, { A20: "产出指标(50分)", B25: "经济效益指标(10分)" }),
    ],
    ["classes that state none", classed(HUNDRED)],
    ["a row of totals that says so", withTotal(HUNDRED, null, null, "合计", null, null, 100)],
    [
      "a row of totals that states another",
      withTotal(NINETY, "总分", null, null, null, null, "90分"),
    ],
    [
      "subtotals, and their total",
      classed(HUNDRED, {}, [
        [null, null, "小计", null, null, 30],
        ["合计", null, null, null, null, 100],
      ]),
    ],
    [
      "a total for each of several classes",
      classed(HUNDRED, {}, [
        [null, null, "合计", null, null, 30],
        ["合计", null, null, null, null, 10],
      ]),
    ],
    ["a row of totals without a number", withTotal(HUNDRED, "合计", null, null, null, null, "—")],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["95 in all", flat(20, 30, 20, 25), "error total C6 C7 C8 C9"],
    ["110 in all", flat(30, 30, 20, 30), "error total C6 C7 C8 C9"],
    ["a weight of 0", flat(0, 40, 30, 30), "error notPositive C6"],
    ["a negative weight", flat(-10, 50, 30, 30), "error notPositive C6"],
    ["one left blank", flat(20, 30, 20, null), "error total C6 C7 C8 C9"],
    ["shares that miss 1", flat(0.2, 0.3, 0.2, 0.2005), "error total C6 C7 C8 C9"],
    [
      "a total that is not theirs",
      withTotal(HUNDRED, "合计", null, null, null, null, 90),
      `error stated F30 ${FIRST_TO_LAST}`,
    ],
    [
      "a class with too much",
      classed(HUNDRED, { A20: "产出指标（40分）" }),
      "error parent A20 F20 F21 F22 F23 F24",
    ],
    [
      "a category with too little",
      classed(HUNDRED, { B20: "数量指标（25分）", B21: "数量指标（25分）" }),
      "error parent B20 F20 F21",
    ],
    [
      "classes and 80 in all",
      classed([10, 10, 10, 10, 10, 5, 5, 5, 5, 10]),
      `error total ${FIRST_TO_LAST}`,
    ],
  ],
);

test("says the sums", () => {
  const finding = onlyFinding(weightsAddUp, flat(20, 30, 20, 25));
  expect(finding.details).toEqual({ expected: 100, actual: 95, difference: -5 });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("相加是 95，应为 100 或 90");
});

import { printableEdition } from "../../../src/editions/editions";
import { noLeakedPercentage } from "../../../src/rules/structure/s15b-no-leaked-percentage";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { formPicture, readForm, type FormChanges } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { FLAT_LIST } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

function quality(name: string, annual: CellValue, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

/** 0.95 that shows as 95%. */
function formatted() {
  const { values, merges } = formPicture(quality("道路完好率", 0.95));
  return readForm({
    ...formPicture(quality("道路完好率", 0.95)),
    texts: values.map((line) =>
      line.map((value) => (value === 0.95 ? "95%" : String(value ?? ""))),
    ),
    merges,
  });
}

function flat(unit: CellValue, value: CellValue) {
  return () => readOne(sheetPicture(setCells(FLAT_LIST, { D8: unit, F8: value })));
}

testRule(
  noLeakedPercentage,
  [
    ["percentages", {}],
    ["a count of one", quality("社区图书室个数", 1)],
    ["shown as a percentage", formatted],
    ["a unit beside it", flat("%", 1)],
    ["more than one", quality("案件结案率", 95)],
    ["nothing", quality("重大事故发生率", 0)],
    ["a measure", quality("路面厚度", 0.5)],
    ["a rule book", quality("修订管理制度", 1)],
    ["a ratio", quality("供需匹配度", "≥1")],
    ["a count with a sign", quality("绿地面积", "≥0.9")],
    ["a fraction among words", quality("群众满意度", "优于0.9的市州")],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["full coverage", quality("困难学生资助覆盖率", 1), "warning fraction E21 D21"],
    ["satisfaction", quality("患者满意度", 0.95), "warning fraction E21 D21"],
    ["with a sign", quality("检验成功率", "≥0.98"), "warning fraction E21 D21"],
    ["with a word", quality("群众满意度", "不低于 .9"), "warning fraction E21 D21"],
    ["a share", quality("优良天数占比", "0.85"), "warning fraction E21 D21"],
    ["a name that says %", quality("档案数字化（%）", 0.6), "warning fraction E21 D21"],
    ["beside a percentage", quality("公众知晓", 0.9, "95%"), "warning fraction E21"],
    ["only the period value", quality("结案率", "≥95%", 0.95), "warning fraction D21"],
    ["a column of units, blank", flat(null, 0.95), "warning fraction F8"],
  ],
);

test("tells the percentage that was probably meant", () => {
  const finding = onlyFinding(noLeakedPercentage, quality("患者满意度", 0.955));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("95.5%");
});

test("keeps the comparison sign", () => {
  const finding = onlyFinding(noLeakedPercentage, quality("检验成功率", "≥0.98"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("（≥98%）");
});

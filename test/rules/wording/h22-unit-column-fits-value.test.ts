import { editionOf } from "../../../src/editions/editions";
import { unitColumnFitsValue } from "../../../src/rules/wording/h22-unit-column-fits-value";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { FLAT_LIST } from "../../support/other-forms";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The flat list with this unit and value in its first row. */
function row(unit: CellValue, value: CellValue, name: CellValue = "举办展览场次") {
  return () => readForm(sheetPicture(setCells(FLAT_LIST, { B6: name, D6: unit, F6: value })));
}

testRule(
  unitColumnFitsValue,
  [
    ["bare numbers beside their units", () => readForm(sheetPicture(FLAT_LIST))],
    ["a form without such a column", {}],
    ["a graded indicator without a unit", row(null, "服务能力明显提升")],
    ["a mark for the unit", row("/", "完成普查1次")],
    ["the same unit twice", row("公里", "≥12公里")],
    ["%", row("%", "95%")],
    ["百分比", row("百分比", "≥95％")],
    ["another spelling", row("平方米", "维修1200㎡")],
    ["near synonyms", row("次", "12场")],
    ["persons", row("人", "300人次")],
    ["a compound unit", row("人/次", "300人次")],
    ["a rate", row("元/人", "1000元/人")],
    ["a date", row("月", "2025年12月底前")],
    ["a share in words", row("%", "百分之九十五")],
    ["an answered row", row("%", "无", "不适用")],
  ],
  [
    ["money for a percentage", row("%", "15.6万元"), "warning otherUnit D6 F6"],
    ["no figure for a percentage", row("%", "显著提高"), "warning noFigure D6 F6"],
    ["no figure, spelled out", row("百分比", "全部合格"), "warning noFigure D6 F6"],
    ["元 for 万元", row("万元", "600000元"), "warning otherUnit D6 F6"],
    ["万人 for 人", row("人", "1.2万人"), "warning otherUnit D6 F6"],
    ["cases for a percentage", row("%", "审结案件900件"), "warning otherUnit D6 F6"],
    ["a second figure", row("次", "义诊2次，服务1200人"), "warning otherUnit D6 F6"],
  ],
);

test("holds in the filled example, which has no such column", () => {
  expect(findingsOf(readForm(filledExample()), unitColumnFitsValue)).toEqual([]);
});

test("quotes both units", () => {
  const form = row("%", "15.6万元", "办案经费");
  const sentence = wordFinding(onlyFinding(unitColumnFitsValue, form), editionOf(form()), "zh-CN");
  expect(sentence).toContain("指标“办案经费”的计量单位是“%”，指标值却写成“15.6万元”");
});

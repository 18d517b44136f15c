import { printableEdition } from "../../../src/editions/editions";
import { noLeakedDateSerial } from "../../../src/rules/structure/s15a-no-leaked-date-serial";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm, type FormChanges } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { FLAT_LIST } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

function row(category: string, name: string, annual: CellValue, period = annual): FormChanges {
  return { indicators: { [category]: [[name, period, annual]] } };
}

/** The first row of a flat list with its column of units. */
function flat(name: string, unit: CellValue, value: CellValue) {
  const form = setCells(FLAT_LIST, { B6: name, D6: unit, F6: value });
  return () => readOne(sheetPicture(form));
}

testRule(
  noLeakedDateSerial,
  [
    ["a date in words", {}],
    ["people", row("数量指标", "受益群众人数", 44500)],
    ["a number with its unit", row("时效指标", "办结时间", "45657件")],
    ["before 2000", row("时效指标", "完工时间", 36525)],
    ["after 2049", row("时效指标", "完工时间", 54789)],
    ["a fraction", row("时效指标", "完工时间", 45657.5)],
    ["a year", row("时效指标", "完工时间", 2025)],
    ["a unit that is one", flat("展览开幕时间", "天", 30)],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["a road finished in time", row("时效指标", "道路完工率", 45657), "warning serial E22 D22"],
    ["with a comma", row("时效指标", "完工情况", "45,657"), "warning serial E22 D22"],
    ["a date by its name", row("质量指标", "病房启用日期", 45838), "warning serial E21 D21"],
    [
      "only the annual value",
      row("数量指标", "档案移交期限", 45657, "2024年底"),
      "warning serial E20",
    ],
    ["the first day", row("时效指标", "立案时限", 36526), "warning serial E22 D22"],
    ["value and unit", flat("举办展览场次", "45,657", 45657), "warning serial F6 D6"],
    ["only the unit", flat("展览开幕时间", 45657, "年底前"), "warning unit D6"],
  ],
);

test("tells the date and puts it right", () => {
  const finding = onlyFinding(noLeakedDateSerial, row("时效指标", "完工时间", "45,657"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("2024-12-31");
  expect(finding.correction).toEqual({
    cell: "E22",
    before: "45,657",
    after: { kind: "text", text: "2024年12月31日" },
  });
});

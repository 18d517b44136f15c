import { printableEdition } from "../../../src/editions/editions";
import { percentagesNotTemplated } from "../../../src/rules/wording/h18-percentages-not-templated";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { FLAT_LIST } from "../../support/other-forms";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

const NAMES = ["病历合格率", "随访率", "知晓率", "接种率", "床位使用率", "满意度"] as const;

/** Rows of a health bureau with these values. */
function rates(...values: readonly string[]): FormChanges {
  return {
    indicators: { 质量指标: values.map((value, at) => [NAMES[at] ?? "率", value, value]) },
  };
}

/** The flat list with these numbers of which the unit stands in a column. */
function inUnitColumn(...values: readonly number[]) {
  const cells = values.flatMap((value, at) => [
    [`D${at + 6}`, "%"] as const,
    [`F${at + 6}`, value] as const,
  ]);
  const rows = [...FLAT_LIST.rows, [null, "设备更新率", 5, "%", "≥", 90]];
  return () =>
    readForm(
      sheetPicture(setCells({ ...FLAT_LIST, rows }, Object.fromEntries<string | number>(cells))),
    );
}

testRule(
  percentagesNotTemplated,
  [
    ["the consistent form", {}],
    ["3 of 4", rates("95%", "95%", "95%", "80%")],
    ["4 of 4 are too few", rates("≥95%", "≥95%", "≥95%", "≥95%")],
    ["3 of 5", rates("95%", "95%", "95%", "80%", "70%")],
    ["all different", rates("98%", "85%", "80%", "95%", "75%", "90%")],
    ["figures that are no percentages", rates("95人", "95人", "95人", "95人", "95人")],
    ["different ones in a unit column", inUnitColumn(95, 90, 85, 80, 90)],
  ],
  [
    [
      "5 of 6",
      rates("85%", "95%", "95%", "95%", "95%", "95%"),
      "info templated E22 E23 E24 E25 E26",
    ],
    ["4 of 5", rates("95%", "95%", "95%", "95%", "80%"), "info templated E21 E22 E23 E24"],
    [
      "whatever the signs are",
      rates("≥95%", "95％", "不低于95%", "达95%", "95%以上"),
      "info templated E21 E22 E23 E24 E25",
    ],
    [
      "twice in a cell",
      rates("结案率90%，归档率90%", "90%", "90%", "90%"),
      "info templated E21 E22 E23 E24",
    ],
    [
      "the unit in a column of its own",
      inUnitColumn(90, 90, 90, 90, 90),
      "info templated F6 F7 F8 F9 F10",
    ],
    [
      "the period values do not count",
      {
        indicators: {
          质量指标: NAMES.slice(0, 5).map((name, at) => [name, `${80 + at}%`, "90%"] as const),
        },
      },
      "info templated E21 E22 E23 E24 E25",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), percentagesNotTemplated).map(inShort)).toEqual([
    "info templated E28 E30 E32 E33 E37",
  ]);
});

test("says how many are the same", () => {
  const finding = onlyFinding(percentagesNotTemplated, rates("90%", "90%", "90%", "90%", "85%"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("有 5 个百分比，其中 4 个都是 90%");
});

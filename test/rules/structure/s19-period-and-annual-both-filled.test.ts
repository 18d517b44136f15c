import { periodAndAnnualBothFilled } from "../../../src/rules/structure/s19-period-and-annual-both-filled";
import type { FormChanges, IndicatorRow } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { testRule } from "../../support/rule-table";

/** A form with these rows of 数量指标 and nothing else. */
function quantities(...rows: readonly IndicatorRow[]): FormChanges {
  return { indicators: { 数量指标: rows } };
}

function singleColumn() {
  return editedDeclaration(
    (form) => setCells(form, { D19: "指标值", E19: null }),
    quantities(["接诊人次", "≥3万人次", null]),
  );
}

testRule(
  periodAndAnnualBothFilled,
  [
    ["both filled", {}],
    ["both blank is another matter", quantities(["结案数", null, null], ["立案数", "9件", "9件"])],
    ["a form with one value column", singleColumn],
    ["a row without a name", quantities([null, "3次", null], ["立案数", "9件", "9件"])],
    ["不适用 as the name", quantities(["不适用", null, "/"], ["立案数", "9件", "9件"])],
    ["a row of marks", quantities(["无", "—", null], ["立案数", "9件", "9件"])],
    ["no rows at all", { indicators: {} }],
  ],
  [
    [
      "annual blank",
      quantities(["修复档案卷数", "300件", null], ["立案数", "9件", "9件"]),
      "error row E20 C20",
    ],
    [
      "period blank",
      quantities(["立案数", "9件", "9件"], ["养护公里数", null, "12公里"]),
      "error row D21 C21",
    ],
    [
      "one of each",
      quantities(["接诊人次", null, "3万人次"], ["义诊场次", "6场", null]),
      "error row D20 C20",
      "error row E21 C21",
    ],
    ["the only row", quantities(["培训期数", "6期", null]), "error row E20 C20"],
    [
      "the whole annual column",
      quantities(["培训期数", "6期", null], ["培训人次", "300人次", " "]),
      "warning column E19",
    ],
    [
      "the whole period column",
      quantities(["培训期数", null, "6期"], ["培训人次", null, "300人次"], ["教室数", null, "3间"]),
      "warning column D19",
    ],
    [
      "a column, beside a row without any value",
      quantities(["培训期数", "6期", null], ["培训人次", null, null]),
      "warning column E19",
    ],
    [
      "a column, but for an answered row",
      quantities(["培训期数", "6期", null], ["培训人次", "9人次", null], ["无", "无", "无"]),
      "warning column E19",
    ],
  ],
);

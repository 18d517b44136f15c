import { indicatorNameAndValueBothFilled } from "../../../src/rules/structure/s20-indicator-name-and-value-both-filled";
import type { FormChanges, IndicatorRow } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { testRule } from "../../support/rule-table";

function quantities(...rows: readonly IndicatorRow[]): FormChanges {
  return { indicators: { 数量指标: rows } };
}

function singleColumn(name: string | null, value: string | null) {
  return () =>
    editedDeclaration(
      (form) => setCells(form, { D19: "指标值", E19: null }),
      quantities([name, value, null]),
    );
}

testRule(
  indicatorNameAndValueBothFilled,
  [
    ["names with values", {}],
    ["one of two values is enough here", quantities(["接诊人次", "3万人次", null])],
    ["a row answered 无", quantities(["无", null, null])],
    ["a row answered by a dash", quantities([null, "—", "—"])],
    ["不适用 as the value", quantities([null, null, "不适用"])],
    ["a note", quantities(["立案数", "9件", "9件"], ["注：以审结为准", null, null])],
    [
      "a numbered note in the value",
      quantities(["立案数", "9件", "9件"], [null, "备注1、以审结为准", null]),
    ],
    ["one value column", singleColumn("立案数", "9件")],
    [
      "no column of values, which is another matter",
      () => editedDeclaration((form) => setCells(form, { D19: null, E19: null })),
    ],
    ["0 as the value", quantities(["重大事故数", 0, 0])],
  ],
  [
    [
      "a penalty without a name",
      quantities([null, "未完成酌情扣分", "未完成酌情扣分"]),
      "error name C20 E20 D20",
    ],
    ["an annual value without a name", quantities([null, null, "12公里"]), "error name C20 E20"],
    ["a period value without a name", quantities([" ", "12公里", null]), "error name C20 D20"],
    ["a name without values", quantities(["庭审直播场次", null, null]), "error values E20 C20"],
    [
      "a name that begins like a note",
      quantities(["注册志愿者人数", null, null]),
      "error values E20 C20",
    ],
    ["说明会 is no note", quantities(["说明会场次", null, "\u3000"]), "error values E20 C20"],
    [
      "several rows",
      quantities(["档案数字化页数", null, null], [null, "6期", "6期"]),
      "error values E20 C20",
      "error name C21 E21 D21",
    ],
    ["one value column, blank", singleColumn("立案数", null), "error values D20 C20"],
  ],
);

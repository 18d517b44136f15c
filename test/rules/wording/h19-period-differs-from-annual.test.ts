import { periodDiffersFromAnnual } from "../../../src/rules/wording/h19-period-differs-from-annual";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

function quantities(...rows: readonly IndicatorRow[]): FormChanges {
  return { indicators: { 数量指标: rows } };
}

testRule(
  periodDiffersFromAnnual,
  [
    [
      "one row differs",
      quantities(
        ["改造道路里程", "36公里", "12公里"],
        ["新建桥梁数量", "1座", "1座"],
        ["养护里程", "50公里", "50公里"],
        ["验收次数", "2次", "2次"],
      ),
    ],
    ["two rows only", quantities(["审结案件数", "900件", "900件"], ["庭审数", "2件", "2件"])],
    [
      "three rows, one of them with one value only",
      quantities(
        ["开放档案卷数", "900卷", "900卷"],
        ["数字化页数", "30万页", "30万页"],
        ["编研", "1部", null],
      ),
    ],
    [
      "answered rows do not count",
      quantities(["接诊人次", "3万", "3万"], ["随访", "2次", "2次"], ["不适用", "无", "无"]),
    ],
    ["a form with one value column", () => readForm(sheetPicture(NATIONAL))],
    ["no indicators at all", { indicators: {} }],
  ],
  [
    ["the consistent form", {}, "info same D19 E19"],
    [
      "three rows of a road bureau",
      quantities(
        ["改造道路里程", "12公里", "12公里"],
        ["新建桥梁数量", "1座", "1座"],
        ["养护里程", "50公里", "50公里"],
      ),
      "info same D19 E19",
    ],
    [
      "white space and width do not matter",
      quantities(
        ["培训教师", "≥300人次", "≥ ３００人次"],
        ["评课", "20节", "20节"],
        ["教研", "8次", " 8次"],
      ),
      "info same D19 E19",
    ],
    [
      "rows without one value are left out",
      quantities(
        ["审结案件数", "900件", "900件"],
        ["庭审直播", "50场", "50场"],
        ["普法", "8次", "8次"],
        ["回访", "2次", null],
      ),
      "info same D19 E19",
    ],
    [
      "answered rows are left out",
      quantities(
        ["展览", "12场", "12场"],
        ["送戏下乡", "60场", "60场"],
        ["讲座", "8场", "8场"],
        ["不适用", "/", "无"],
      ),
      "info same D19 E19",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), periodDiffersFromAnnual).map(inShort)).toEqual([
    "info same D20 E20",
  ]);
});

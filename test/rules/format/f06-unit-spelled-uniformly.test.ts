import { unitSpelledUniformly } from "../../../src/rules/format/f06-unit-spelled-uniformly";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function rows(...all: readonly (readonly [name: string, value: string])[]): FormChanges {
  return {
    indicators: { 数量指标: all.map(([name, value]): IndicatorRow => [name, value, value]) },
  };
}

testRule(
  unitSpelledUniformly,
  [
    ["the consistent form", {}],
    ["one spelling", rows(["绿化", "500平方米"], ["铺装（平方米）", "300平方米"])],
    ["persons and attendances", rows(["体检", "800人"], ["义诊", "1200人次"])],
    ["metres and other metres", rows(["清淤", "12米"], ["绿化", "30平方米"], ["土方", "50m³"])],
    ["no unit", rows(["水表", "5"], ["地铁", "M3线"], ["米粉加工", "3家"])],
    ["minutes begin like metres", rows(["路宽", "12米"], ["演出", "90min"])],
    ["percent in two widths", rows(["结案率", "95%"], ["调解率", "60％"])],
    ["an answered row", rows(["绿化", "500平方米"], ["无", "无"])],
  ],
  [
    [
      "square metres",
      rows(["绿化", "500平方米"], ["铺装", "300㎡"], ["修补", "80平方米"]),
      "info spellings E21 D21",
    ],
    [
      "in a name",
      rows(["绿化（平方米）", "500平方米"], ["铺装（m2）", "300"]),
      "info spellings C21",
    ],
    [
      "kilometres",
      rows(["养护", "12km"], ["清淤", "3公里"], ["绿道", "5公里"]),
      "info spellings E20 D20",
    ],
    [
      "a tie: the usual word stays",
      rows(["养护", "12千米"], ["清淤", "3公里"]),
      "info spellings E20 D20",
    ],
    ["money", rows(["补助", "500元"], ["慰问", "300圆"]), "info spellings E21 D21"],
    [
      "percent spelled out",
      rows(["知晓率（%）", "95"], ["覆盖率（百分比）", "98"]),
      "info spellings C21",
    ],
    [
      "two units",
      rows(["路", "3m"], ["桥", "5米"], ["田", "9㎡"], ["院", "8平方米"]),
      "info spellings E20 D20",
      "info spellings E22 D22",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), unitSpelledUniformly)).toEqual([]);
});

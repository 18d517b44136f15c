import { indicatorNamesUnique } from "../../../src/rules/structure/s23-indicator-names-unique";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { testRule } from "../../support/rule-table";

function quantities(...rows: readonly (readonly [string | null, string | null])[]): FormChanges {
  return {
    indicators: { 数量指标: rows.map(([name, value]): IndicatorRow => [name, value, value]) },
  };
}

testRule(
  indicatorNamesUnique,
  [
    ["the consistent form", {}],
    ["two towns", quantities(["培训人数", "甲镇50人"], ["培训人数", "乙镇50人"])],
    ["two units", quantities(["巡查", "≥12次"], ["巡查", "≥36公里"])],
    ["two names", quantities(["立案数", "≥3000件"], ["结案数", "≥3000件"])],
    ["不适用 twice", quantities(["不适用", null], ["不适用", null])],
    ["values without names", quantities([null, "3次"], [null, "3次"])],
    [
      "two categories",
      {
        indicators: {
          数量指标: [["档案修复", "300卷", "300卷"]],
          质量指标: [["档案修复", "300卷", "300卷"]],
        },
      },
    ],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    [
      "the same row twice",
      quantities(["义诊场次", "12场"], ["义诊场次", "12场"]),
      "warning repeated C21 C20",
    ],
    [
      "other numbers",
      quantities(["结案数", "≥3000件"], ["结案数", "≥3,200件"]),
      "warning repeated C21 C20",
    ],
    [
      "widths and spaces",
      quantities(["结案数（件）", "≥9件"], [" 结案数 (件)", "≧9件"]),
      "warning repeated C21 C20",
    ],
    [
      "numbering in front",
      quantities(["1.养护公里", "9公里"], ["2.养护公里", "8公里"]),
      "warning repeated C21 C20",
    ],
    [
      "three times",
      quantities(["展览场次", "3场"], ["展览场次", "4场"], ["展览场次", "5场"]),
      "warning repeated C21 C20",
      "warning repeated C22 C20",
    ],
    [
      "both without values",
      quantities(["修缮间数", null], ["修缮间数", null]),
      "warning repeated C21 C20",
    ],
  ],
);

import { noSwappedRows } from "../../../src/rules/wording/h04-no-swapped-rows";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

/** A row of 时效指标 above one of 成本指标. */
function rows(
  [upperName, upper]: readonly [string, string | null],
  [lowerName, lower]: readonly [string, string | null],
): FormChanges {
  const row = (name: string, value: string | null): IndicatorRow => [name, value, value];
  return {
    indicators: { 时效指标: [row(upperName, upper)], 成本指标: [row(lowerName, lower)] },
  };
}

testRule(
  noSwappedRows,
  [
    ["the consistent form", {}],
    ["the upper one is fine", rows(["维修完工", "8月底前"], ["维修成本", "年底前"])],
    ["the lower one is fine", rows(["义诊及时性", "≤2万元"], ["义诊成本", "≤3万元"])],
    ["exchanged they fit no better", rows(["结案及时性", "出席率95%"], ["庭审成本", "12场"])],
    ["one has no value", rows(["送达及时性", "直播率95%"], ["经费执行率", null])],
    [
      "not next to each other",
      {
        indicators: {
          质量指标: [["接收档案及时率", "≥98%", "≥98%"]],
          时效指标: [["清淤完成", "12公里", "12公里"]],
          社会效益指标: [["受益村数", "10月底前", "10月底前"]],
        },
      },
    ],
  ],
  [
    [
      "a time and a rate",
      rows(["演出举办及时性", "观众出席率95%"], ["演出经费执行率", "本年内完成"]),
      "info swapped E22 E23 C22 C23",
    ],
    [
      "a time and an amount",
      rows(["校舍维修", "≤60万元"], ["维修成本", "8月底前"]),
      "info swapped E22 E23 C22 C23",
    ],
    [
      "a time and a saving",
      rows(["结案", "节约5%"], ["办案成本", "审限内"]),
      "info swapped E22 E23 C22 C23",
    ],
    [
      "a time and a unit cost",
      rows(["清淤", "500元/米"], ["清淤成本", "汛期前完成"]),
      "info swapped E22 E23 C22 C23",
    ],
    [
      "rows of quality and timeliness",
      {
        indicators: {
          质量指标: [["体检合格率", "年底前", "年底前"]],
          时效指标: [["体检时间", "合格率98%", "合格率98%"]],
        },
      },
      "info swapped E21 E22 C21 C22",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), noSwappedRows).map(inShort)).toEqual([
    "info swapped E30 E31 C30 C31",
  ]);
});

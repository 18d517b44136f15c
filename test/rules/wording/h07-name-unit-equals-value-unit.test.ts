import { nameUnitEqualsValueUnit } from "../../../src/rules/wording/h07-name-unit-equals-value-unit";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function count(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 数量指标: [[name, period, annual]] } };
}

testRule(
  nameUnitEqualsValueUnit,
  [
    ["the consistent form", {}],
    ["one of two figures", count("巡回义诊（次）", "2次，受众1200人")],
    ["persons", count("培训教师人数（人数）", "300人")],
    ["ten thousands", count("征地补偿（万元）", "500万元")],
    ["another scale", count("农田补助（万元）", "50000元")],
    ["the same unit in another spelling", count("河道清淤（公里）", "12千米")],
    ["no unit in the brackets", count("垃圾清运（含外包）", "3次")],
    ["no brackets", count("受理案件数", "200宗")],
    ["no figure", count("档案整理（卷）", "全部完成")],
    ["a unit that the rule set does not know", count("古树保护（棵）", "30株")],
    ["a percentage", count("馆藏利用率（%）", "≥30%")],
  ],
  [
    [
      "persons against attendances",
      count("培训教师（人数）", "300人次"),
      "warning other C20 E20 D20",
    ],
    ["a number against a share", count("庭审直播（场）", "80%"), "warning other C20 E20 D20"],
    ["times against books", count("图书采购（次）", "3000册"), "warning other C20 E20 D20"],
    ["performances for times", count("送戏下乡（次）", "20场"), "info synonym C20 E20 D20"],
    ["attendances for persons", count("健康体检（人）", "800人次"), "info synonym C20 E20 D20"],
    ["only the period", count("道路养护（公里）", "12公里", "36条"), "warning other C20 D20"],
    [
      "both values, in their own way",
      count("义诊（次）", "2场", "6件"),
      "warning other C20 E20 D20",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), nameUnitEqualsValueUnit).map(inShort)).toEqual([
    "warning other C24 E24 D24",
    "info synonym C26 E26 D26",
  ]);
});

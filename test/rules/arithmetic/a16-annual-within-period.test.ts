import { printableEdition } from "../../../src/editions/editions";
import { annualWithinPeriod } from "../../../src/rules/arithmetic/a16-annual-within-period";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function values(period: string | null, annual: string | null, name = "办案数"): FormChanges {
  return { indicators: { 数量指标: [[name, period, annual]] } };
}

testRule(
  annualWithinPeriod,
  [
    ["the consistent form", {}],
    ["less in the year", values("9次", "3次")],
    ["the same", values("≥300件", "≥300件")],
    ["rates", values("≥90%", "≥95%")],
    ["per mille", values("3‰", "5‰")],
    ["a limit that becomes stricter", values("≤15分钟", "≤20分钟", "群众办事等候时间")],
    ["a limit in words", values("不超过2小时", "不超过3小时", "供水抢修到场")],
    ["a limit behind the figure", values("3天以内", "5天以内", "公文办理")],
    ["a unit cost", values("2.5万元/公里", "3万元/公里", "养护成本")],
    ["a unit cost by its name", values("≤2.5万元", "≤3万元", "单位里程养护成本")],
    ["an average", values("170天", "180天", "平均审理天数")],
    ["deaths", values("3人", "5人", "道路交通死亡人数")],
    ["accidents, limited", values("≤3个", "≤5个", "重大火灾隐患")],
    ["a duration", { indicators: { 时效指标: [["校舍抢修", "2小时", "3小时"]] } }],
    ["what it falls to", values("减少到80平方公里", "减少到85平方公里", "水土流失面积")],
    ["what it falls to in one character", values("降至20件", "降至25件", "越级上访量")],
    ["what is left", values("3处", "5处", "剩余排水易涝点")],
    ["held within", values("控制在3.0万吨", "控制在3.2万吨", "碳排放")],
    ["a limit of a level", values("≤3.0万吨", "≤3.2万吨", "碳排放总量")],
    ["a limit of what is public", values("≤30吨", "≤35吨", "公共机构用水")],
    ["bare numbers without a unit", values("3600", "12000", "新增学位数")],
    ["bare shares", values("90", "95", "参保率（%）")],
    ["bare numbers, less in the year", values("3600", "1200", "新增学位数（个）")],
    ["different units", values("3场", "5人次")],
    ["a different number of figures", values("3场", "5场，300人次")],
    ["units in another order", values("3场，9人次", "20人次，5场")],
    ["no figures", values("合格", "优秀")],
    ["no annual value", values("3次", null)],
    ["万 counts", values("1万人次", "5000人次")],
    ["years and ordinals", values("2025年第3届", "2026年第5届")],
  ],
  [
    [
      "the unit in the name",
      values("3600", "12000", "新增学位数（个）"),
      "warning exceeds E20 D20",
    ],
    ["more in the year", values("3次", "5次"), "warning exceeds E20 D20"],
    ["with comparison signs", values("≥200件", "≥300件"), "warning exceeds E20 D20"],
    ["a limit of the sum", values("≤200万元", "≤300万元", "维修总成本"), "warning exceeds E20 D20"],
    [
      "a sum held within",
      values("控制在200万元", "控制在300万元", "维修总成本"),
      "warning exceeds E20 D20",
    ],
    ["a reduction", values("减少80吨", "减少85吨", "污水直排"), "warning exceeds E20 D20"],
    [
      "a whole without a limit",
      values("30万吨", "35万吨", "污水处理总量"),
      "warning exceeds E20 D20",
    ],
    ["hours of teaching", values("≥100小时", "≥120小时", "培训时长"), "warning exceeds E20 D20"],
    ["days of opening", values("300天", "310天", "免费开放"), "warning exceeds E20 D20"],
    ["money", values("200万元", "300万元", "争取上级资金"), "warning exceeds E20 D20"],
    ["with units to serve", values("3次", "5次", "驻区单位走访"), "warning exceeds E20 D20"],
    [
      "the second of two figures",
      values("3场，100人次", "3场，120人次"),
      "warning exceeds E20 D20",
    ],
    ["the upper end of a range", values("3–5公里", "4–6公里"), "warning exceeds E20 D20"],
    ["万 counts here too", values("8000人次", "1万人次"), "warning exceeds E20 D20"],
    ["groups of digits and widths", values("1,000件", "１０００１件"), "warning exceeds E20 D20"],
    [
      "other words around",
      values("三年共接诊2万人次", "当年接诊３万人次"),
      "warning exceeds E20 D20",
    ],
  ],
);

test("quotes both figures", () => {
  const finding = onlyFinding(annualWithinPeriod, values("培训3期，90人", "培训3期，120人"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("120人");
  expect(sentence).toContain("90人");
});

test("holds in the filled example", () => {
  const found = findingsOf(readForm(filledExample()), ...DETERMINISTIC);
  expect(found.filter(({ rule }) => rule === "A16")).toEqual([]);
});

import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { earlierYears } from "../../../src/rules/text/earlier-years";

test.each<[text: string, ...years: number[]]>([
  ["2024年12月底前完成维修", 2024],
  ["２０２３年开展义诊20场，2024年开展30场", 2023, 2024],
  ["2025年完成"],
  ["落实《2021年行动计划》"],
  ["2023—2025年改造道路"],
  ["2024年9月至2025年8月"],
  ["2024.09-2025.08，2024年底", 2024],
  ["较2024年提高5%"],
  ["自2023年起实施"],
  ["2019年以来的案卷"],
  ["公开2024年度决算"],
  ["接收2023年度、2024年度到期档案1.5万卷"],
  ["抽查2024年已整改的单位"],
  ["支付2024年结转资金，2024年完工", 2024],
])("the earlier years of “%s”", (text, ...years) => {
  expect(earlierYears(text, 2025, DEFAULT_RULE_SET.words).map(({ year }) => year)).toEqual(years);
});

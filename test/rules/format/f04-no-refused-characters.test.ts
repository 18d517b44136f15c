import { noRefusedCharacters } from "../../../src/rules/format/f04-no-refused-characters";
import { printableEdition } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function quality(annual: string, period = annual): FormChanges {
  return { indicators: { 质量指标: [["完成情况", period, annual]] } };
}

testRule(
  noRefusedCharacters,
  [
    ["the consistent form", {}],
    ["a lone mark", quality("—")],
    ["a lone hyphen", quality("--")],
    ["a minus sign", quality("-5%")],
    ["a minus sign behind words", quality("同比增长率≥-5%")],
    ["an en dash", quality("80%–90%")],
    ["a dash of full width", quality("2024年3月—2025年2月")],
    ["in a name", { indicators: { 质量指标: [["PM2-5*", "≤35", "≤35"]] } }],
  ],
  [
    ["months", quality("2024.03-2025.02"), "info date E21 D21"],
    ["a date", quality("2025-06-30前"), "info date E21 D21"],
    ["months in words", quality("3月-5月"), "info date E21 D21"],
    ["a name", quality("达到ISO-A级标准"), "info hyphen E21 D21"],
    ["a range", quality("80%-90%"), "info range E21 D21"],
    ["a range of numbers like years", quality("2000-3000人次"), "info range E21 D21"],
    ["a range of years", quality("2024-2025学年"), "info date E21 D21"],
    ["a range that begins below zero", quality("-5%-5%"), "info range E21 D21"],
    ["an asterisk", quality("3*200人次"), "info sign E21 D21"],
    ["an underscore", quality("档案_数字化3万页"), "info sign E21 D21"],
    ["a blank to fill in", quality("≥___场"), "info sign E21 D21"],
    ["both kinds", quality("2024.03-2025.02*"), "info date E21 D21"],
    ["only the period", quality("≥95%", "90%-95%"), "info range D21"],
  ],
);

test("names the characters", () => {
  const finding = onlyFinding(noRefusedCharacters, quality("3*200_5"));
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(
    "“*、_”",
  );
});

test.each(["≥___场", "120场*", "80%-90%", "达到ISO-A级标准"])(
  "gives no advice about dates for “%s”",
  (value) => {
    const finding = onlyFinding(noRefusedCharacters, quality(value));
    expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).not.toContain(
      "日期",
    );
  },
);

test("its samples hold no space", () => {
  const finding = onlyFinding(noRefusedCharacters, quality("2024.03-2025.02"));
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(
    "“2024年3月至2025年2月”",
  );
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), noRefusedCharacters)).toEqual([]);
});

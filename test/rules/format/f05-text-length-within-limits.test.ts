import { textLengthWithinLimits } from "../../../src/rules/format/f05-text-length-within-limits";
import { printableEdition } from "../../../src/editions/editions";
import { checkDeclaration } from "../../../src/rules/check-declaration";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { wordFinding } from "../../../src/rules/word-finding";
import { declarationWith, readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function quality(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

const long = (count: number): string => "维修农村公路".repeat(30).slice(0, count);

testRule(
  textLengthWithinLimits,
  [
    ["the consistent form", {}],
    ["60 characters", quality(long(60), long(60))],
    ["just the limits", quality(long(100), long(150))],
    ["white space outside does not count", quality(` ${long(100)} `, ` ${long(150)} `)],
    ["rare characters count once", quality("𠮷".repeat(100), "𠮷".repeat(150))],
    ["a long goal", { goal: long(180) }],
  ],
  [
    ["a name of 101", quality(long(101), "3次"), "warning name C21"],
    ["a value of 151", quality("养护", long(151)), "info value E21 D21"],
    ["a value of 180", quality("养护", long(180), "3公里"), "info value E21"],
    ["only the period", quality("养护", "3公里", long(151)), "info value D21"],
    ["a name and a value", quality(long(120), long(160)), "warning name C21", "info value E21 D21"],
  ],
);

test("says by how much", () => {
  const finding = onlyFinding(textLengthWithinLimits, quality(long(103), "3次"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("有 103 个字，超过 100 个字，多 3 个");
});

test("the limits are parameters", () => {
  const ruleSet = {
    ...DEFAULT_RULE_SET,
    parameters: { ...DEFAULT_RULE_SET.parameters, longestName: 5, longestValue: 3 },
  };
  const declaration = declarationWith(quality("道路养护里程", "12公里"));
  expect(
    checkDeclaration(declaration, ruleSet, null, [textLengthWithinLimits]).map(inShort),
  ).toEqual(["warning name C21", "info value E21 D21"]);
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), textLengthWithinLimits)).toEqual([]);
});

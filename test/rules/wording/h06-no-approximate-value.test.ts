import { checkDeclaration } from "../../../src/rules/check-declaration";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { noApproximateValue } from "../../../src/rules/wording/h06-no-approximate-value";
import { declarationWith, readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function count(annual: string, period = annual): FormChanges {
  return { indicators: { 数量指标: [["完成情况", period, annual]] } };
}

testRule(
  noApproximateValue,
  [
    ["the consistent form", {}],
    ["a fixed count", count("1次")],
    ["about in other words", count("签订约定书3份，节约100万元")],
    ["saved water, reserved seats, pacts", count("节约用水5吨；预约3次；公约1份；履约2次")],
    ["the last three years", count("近3年无安全事故")],
    ["the last months", count("近六个月无投诉")],
    ["nearby", count("附近3个社区")],
    ["left and right of a river", count("清理左右两岸垃圾3次")],
    ["upstream and downstream", count("河道上下游5公里")],
    ["down to the classes", count("3次上下联动")],
  ],
  [
    ["about", count("约3000人次"), "info approximate E20 D20"],
    ["about, in words", count("约三千人次"), "info approximate E20 D20"],
    ["about, with a verb between", count("绿化覆盖约占40%"), "info approximate E20 D20"],
    ["大约", count("大约20场"), "info approximate E20 D20"],
    ["or so", count("满意度95%左右"), "info approximate E20 D20"],
    ["a date or so", count("12月底左右"), "info approximate E20 D20"],
    ["more or less", count("500件上下"), "info approximate E20 D20"],
    ["striving", count("力争完成30公里"), "info approximate E20 D20"],
    ["nearly", count("培训近500人"), "info approximate E20 D20"],
    ["saved about", count("节约约30万元"), "info approximate E20 D20"],
    ["only the period", count("≥3册", "约9册"), "info approximate D20"],
  ],
);

describe("a rule set that asks for comparison signs", () => {
  const ruleSet = {
    ...DEFAULT_RULE_SET,
    parameters: { ...DEFAULT_RULE_SET.parameters, bareNumbers: true },
  };
  test.each([
    ["3所", ["info bare E20 D20"]],
    ["约3所", ["info approximate E20 D20"]],
    ["≥3所", []],
    ["不少于3所", []],
    ["3所以上", []],
    ["合格", []],
  ])("“%s”", (value, findings) => {
    const declaration = declarationWith(count(value));
    expect(checkDeclaration(declaration, ruleSet, null, [noApproximateValue]).map(inShort)).toEqual(
      findings,
    );
  });
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), noApproximateValue).map(inShort)).toEqual([
    "info approximate E24 D24",
    "info approximate E27 D27",
    "info approximate E33 D33",
  ]);
});

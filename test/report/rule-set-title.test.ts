import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { ruleSetTitle } from "../../src/report/rule-set-title";

test("the default rule set has a name for people, with its version", () => {
  expect(ruleSetTitle(DEFAULT_RULE_SET, "zh-CN")).toBe("默认规则集（第 1 版）");
  expect(ruleSetTitle(DEFAULT_RULE_SET, "en-US")).toBe("default rule set (version 1)");
});

test("that of an office is called as the office calls it", () => {
  expect(ruleSetTitle({ name: "某区财政局 2027" }, "zh-CN")).toBe("某区财政局 2027");
});

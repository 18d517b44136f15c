import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { loadRuleSetInForce, type RuleSetTexts } from "../../src/settings/load-rule-sets";
import { ruleSetPart, ruleSetTextInParts } from "../../src/settings/stored-rule-set";

function file(name: string, changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ format: "shenbao-ruleset", version: 1, name, ...changes });
}

function texts(stored: Partial<RuleSetTexts>): RuleSetTexts {
  return { workbook: null, user: null, office: null, ...stored };
}

test.each([
  [
    "the workbook's before the others",
    { workbook: file("甲"), user: file("乙"), office: file("丙") },
    ["甲", "workbook", []],
  ],
  [
    "the user's where the workbook has none",
    { user: file("乙"), office: file("丙") },
    ["乙", "user", []],
  ],
  ["the office's where nobody has chosen", { office: file("丙") }, ["丙", "office", []]],
  ["the default one where nobody has one", {}, [DEFAULT_RULE_SET.name, "default", []]],
  [
    "not one with mistakes",
    { workbook: "{", user: "", office: file("丙") },
    ["丙", "office", ["workbook", "user"]],
  ],
  [
    "none with mistakes",
    { workbook: "{", user: "[]", office: "1" },
    [DEFAULT_RULE_SET.name, "default", ["workbook", "user", "office"]],
  ],
] as const)("the rule set in force is %s", async (_, stored, [name, source, unusable]) => {
  const { ruleSet, judgedBy } = await loadRuleSetInForce(texts(stored), true);
  expect(ruleSet.name).toBe(name);
  expect(judgedBy).toEqual({ name, source, heuristics: true, unusable });
});

test("the switch turns all rules on wording off, also those that the rule set names, and no other", async () => {
  const named = texts({ workbook: file("甲", { rules: { H01: "error", S21: "error" } }) });
  const { ruleSet, judgedBy } = await loadRuleSetInForce(named, false);
  expect(ruleSet.severities).toMatchObject({ H01: "off", H24: "off", S21: "error", S25: "off" });
  expect(ruleSet.severities).not.toHaveProperty("A01");
  expect(judgedBy.heuristics).toBe(false);
  const switchedOn = await loadRuleSetInForce(named, true);
  expect(switchedOn.ruleSet.severities).toMatchObject({ H01: "error" });
});

test("a rule set that has no rule on wording says so, whatever the switch says", async () => {
  const without = texts({ workbook: file("甲", { heuristics: false }) });
  expect((await loadRuleSetInForce(without, true)).judgedBy.heuristics).toBe(false);
});

test("a part holds the text of the file, whatever signs it has", () => {
  const text = file("<甲>&“乙”\u0085", { words: { deliverables: ["a\\b", "]]>"] } });
  expect(ruleSetPart(text)).toMatch(/^<ruleset xmlns="urn:shenbao:ruleset:1">[^<>&]*<\/ruleset>$/);
  expect(ruleSetTextInParts(["<other xmlns='urn:x'/>", ruleSetPart(text)])).toBe(text);
});

test.each([
  ["another element", '<rules xmlns="urn:shenbao:ruleset:1">"x"</rules>'],
  ["no JSON", '<ruleset xmlns="urn:shenbao:ruleset:1">x</ruleset>'],
  ["no text", '<ruleset xmlns="urn:shenbao:ruleset:1">{"name":"x"}</ruleset>'],
  ["far too much", `<ruleset xmlns="urn:shenbao:ruleset:1">"${"x".repeat(4_000_000)}"</ruleset>`],
])("a part with %s is a rule set that cannot be used", async (_, xml) => {
  const workbook = ruleSetTextInParts([xml]);
  const { judgedBy } = await loadRuleSetInForce(texts({ workbook }), true);
  expect([workbook, judgedBy.unusable]).toEqual(["", ["workbook"]]);
});

test("a workbook without such a part, or one that Excel does not give, has no rule set", () => {
  expect([ruleSetTextInParts([]), ruleSetTextInParts(["<a/>"]), ruleSetTextInParts(null)]).toEqual([
    null,
    null,
    null,
  ]);
});

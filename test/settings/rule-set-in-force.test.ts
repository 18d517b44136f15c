import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { ruleSetInForce } from "../../src/settings/rule-set-in-force";
import { ruleSetInParts, ruleSetPart } from "../../src/settings/stored-rule-set";
import { parseUserSettings, storedUserSettings } from "../../src/settings/user-settings";

function file(name: string, changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ format: "shenbao-ruleset", version: 1, name, ...changes });
}

const part = (text: string) => ruleSetInParts(["<other xmlns='urn:x'/>", ruleSetPart(text)]);
const user = (ruleSet: string | null, heuristics = true) => ({ ruleSet, heuristics });

test.each([
  ["the workbook's before the user's", part(file("甲")), user(file("乙")), "甲", "workbook", []],
  ["the user's where the workbook has none", null, user(file("乙")), "乙", "user", []],
  ["the default one where nobody has one", null, user(null), DEFAULT_RULE_SET.name, "default", []],
  ["not one with mistakes", part("{"), user(file("乙")), "乙", "user", ["workbook"]],
  [
    "none with mistakes",
    part("{"),
    user("[]"),
    DEFAULT_RULE_SET.name,
    "default",
    ["workbook", "user"],
  ],
] as const)("the rule set in force is %s", (_, inWorkbook, settings, name, source, unusable) => {
  const { ruleSet, judgedBy } = ruleSetInForce(inWorkbook, settings);
  expect(ruleSet.name).toBe(name);
  expect(judgedBy).toEqual({ name, source, heuristics: true, unusable });
});

test("the switch turns all rules on wording off, also those that the rule set names, and no other", () => {
  const named = part(file("甲", { rules: { H01: "error", S21: "error" } }));
  const { ruleSet, judgedBy } = ruleSetInForce(named, user(null, false));
  expect(ruleSet.severities).toMatchObject({ H01: "off", H24: "off", S21: "error", S25: "off" });
  expect(ruleSet.severities).not.toHaveProperty("A01");
  expect(judgedBy.heuristics).toBe(false);
  expect(ruleSetInForce(named, user(null)).ruleSet.severities).toMatchObject({ H01: "error" });
});

test("a rule set that has no rule on wording says so, whatever the switch says", () => {
  const without = part(file("甲", { heuristics: false }));
  expect(ruleSetInForce(without, user(null)).judgedBy.heuristics).toBe(false);
});

test("a part holds the text of the file, whatever signs it has", () => {
  const text = file("<甲>&“乙”\u0085", { words: { deliverables: ["a\\b", "]]>"] } });
  expect(ruleSetPart(text)).toMatch(/^<ruleset xmlns="urn:shenbao:ruleset:1">[^<>&]*<\/ruleset>$/);
  expect(part(text)?.ruleSet?.name).toBe("<甲>&“乙”\u0085");
  expect(part(text)?.ruleSet?.words.deliverables).toEqual(["a\\b", "]]>"]);
});

test.each([
  ["another element", '<rules xmlns="urn:shenbao:ruleset:1">"x"</rules>'],
  ["no JSON", '<ruleset xmlns="urn:shenbao:ruleset:1">x</ruleset>'],
  ["no text", '<ruleset xmlns="urn:shenbao:ruleset:1">{"name":"x"}</ruleset>'],
  ["far too much", `<ruleset xmlns="urn:shenbao:ruleset:1">"${"x".repeat(4_000_000)}"</ruleset>`],
])("a part with %s is a rule set that cannot be used", (_, xml) => {
  expect(ruleSetInParts([xml])).toEqual({ ruleSet: null });
});

test("a workbook without such a part, or one that Excel does not give, has no rule set", () => {
  expect([ruleSetInParts([]), ruleSetInParts(["<a/>"]), ruleSetInParts(null)]).toEqual([
    null,
    null,
    null,
  ]);
});

test("what was stored for the user is read again; anything else is as if nothing were stored", () => {
  const settings = { heuristics: false, ruleSet: file("乙") };
  expect(parseUserSettings(storedUserSettings(settings))).toEqual(settings);
  for (const stored of [null, "", "{", "[]", '{"heuristics":1,"ruleSet":null}']) {
    expect(parseUserSettings(stored)).toEqual({ heuristics: true, ruleSet: null });
  }
});

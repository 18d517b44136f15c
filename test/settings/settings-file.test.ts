import { ruleSetSentences } from "../../src/settings/rule-set-sentences";
import { readSettingsFile, settingsFile } from "../../src/settings/settings-file";

const HEAD = { format: "shenbao-settings", version: 1 };

test("what is written is read again, the rule set as an object", () => {
  const ruleSet = JSON.stringify({ format: "shenbao-ruleset", version: 1, name: "某区2027" });
  const choices = { ruleSet, heuristics: false, shown: ["error", "info"], live: true } as const;
  const text = settingsFile(choices);
  expect(JSON.parse(text)).toMatchObject({ ...HEAD, ruleSet: { name: "某区2027" } });
  expect(readSettingsFile(text)).toEqual({ choices, problems: [] });
});

test.each(["{}", "\uFEFF{ }", JSON.stringify(HEAD)])("an office that has none ships %s", (text) => {
  expect(readSettingsFile(text)).toEqual({ choices: {}, problems: [] });
});

test("what is wrong is reported by its place, and the rest is used", () => {
  const { choices, problems } = readSettingsFile(
    JSON.stringify({
      ...HEAD,
      marks: "pink",
      live: "yes",
      locale: "en-US",
      color: 1,
      ruleSet: "x",
    }),
  );
  expect(choices).toEqual({ locale: "en-US" });
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ["color", "unknown"],
    ["ruleSet", "wrong-kind"],
    ["marks", "not-allowed"],
    ["live", "not-allowed"],
  ]);
});

test.each([
  ["<html>", ["", "not-json"]],
  ["[]", ["", "not-json"]],
  ['{"marks":"pale"}', ["format", "missing"]],
  ['{"format":"shenbao-ruleset","version":1}', ["format", "not-allowed"]],
  ['{"format":"shenbao-settings","version":2}', ["version", "not-allowed"]],
])("nothing is used of %s", (text, problem) => {
  const { choices, problems } = readSettingsFile(text);
  expect(choices).toEqual({});
  expect(problems.map(({ path, reason }) => [path, reason])).toContainEqual(problem);
});

test("errors are always shown, in the order of severities", () => {
  const { choices } = readSettingsFile(JSON.stringify({ ...HEAD, shown: ["info", "warning"] }));
  expect(choices.shown).toEqual(["error", "warning", "info"]);
});

test.each([[["errors", "warnings"]], [["info", "x"]], [[1]], ["error"]])(
  "%j names no severities: it hides nothing, and is told with the words that are allowed",
  (shown) => {
    expect(readSettingsFile(JSON.stringify({ ...HEAD, shown }))).toEqual({
      choices: {},
      problems: [{ path: "shown", reason: "not-allowed", expected: ["error", "warning", "info"] }],
    });
  },
);

test.each([
  ["zh-CN", "marks：不能是这个值，只能是：usual、pale、strong。"],
  ["en-US", "marks: it cannot have this value, only: usual, pale, strong."],
] as const)("what is allowed is listed as the language does: %s", (locale, sentence) => {
  const { problems } = readSettingsFile(JSON.stringify({ ...HEAD, marks: "pink" }));
  expect(ruleSetSentences(problems, locale)).toEqual([sentence]);
});

import { parseChoices, storedChoices } from "../../src/settings/stored-choices";

test("what was chosen is read again, and nothing else", () => {
  const choices = { heuristics: true, locale: "en-US", shown: ["error"], marks: "pale" } as const;
  expect(parseChoices(storedChoices(choices))).toEqual(choices);
});

test("settings of the first version, which stored everything, are the choices that differ from what comes", () => {
  expect(parseChoices('{"heuristics":true,"ruleSet":null}')).toEqual({});
  expect(parseChoices('{"heuristics":false,"ruleSet":"{}"}')).toEqual({
    heuristics: false,
    ruleSet: "{}",
  });
});

test("fields that are broken or not known are left out one by one", () => {
  const stored = { version: 2, heuristics: 1, ruleSet: {}, locale: "fr", marks: "pale", x: true };
  expect(parseChoices(JSON.stringify(stored))).toEqual({ marks: "pale" });
});

test.each([null, "", "{", "[]", "1", "null"])("nothing was chosen in %s", (stored) => {
  expect(parseChoices(stored)).toEqual({});
});

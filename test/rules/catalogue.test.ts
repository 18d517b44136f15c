import { readdirSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../src/declaration/locale";
import { RULES, ruleById } from "../../src/rules/catalogue";

const FOLDERS = { S: "structure", A: "arithmetic", F: "format", H: "wording" } as const;

/** S01 says why a file is not recognised; it never judges a declaration. */
const JUDGES_FILES = "structure/s01-form-is-recognised.ts";

test("every id is unique and in the order of the catalogue", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const order = (id: string) => `${"SAFH".indexOf(id.charAt(0))}${id}`;
  expect(ids).toEqual([...ids].sort((a, b) => (order(a) < order(b) ? -1 : 1)));
});

test("every rule has a file of its own, named after its id and name, and every file is a rule", () => {
  const root = join(__dirname, "../../src/rules");
  const folders = new Set(readdirSync(root, { withFileTypes: true }).map(({ name }) => name));
  const files = Object.values(FOLDERS)
    .filter((folder) => folders.has(folder))
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => /\/[safh]\d\d/.test(file) && file !== JUDGES_FILES);
  const expected = RULES.map(({ id, name }) => {
    const folder = Object.entries(FOLDERS).find(([kind]) => id.startsWith(kind))?.[1];
    return `${folder}/${id.toLowerCase()}-${name}.ts`;
  });
  expect(files.sort()).toEqual(expected.sort());
});

test("every rule is tried on forms in a test of its own", () => {
  const tests = Object.values(FOLDERS).flatMap((folder) => readdirSync(join(__dirname, folder)));
  expect(tests).toEqual(
    expect.arrayContaining(RULES.map(({ id, name }) => `${id.toLowerCase()}-${name}.test.ts`)),
  );
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("texts of %s", (_, rule) => {
  test.each(LOCALES)("%s: nothing is empty, every message is a sentence", (locale) => {
    const { title, why, remedy, messages } = rule.texts[locale];
    for (const text of [title, why, remedy, ...Object.values(messages)]) {
      expect(text).not.toMatch(/^\s*$/);
    }
    for (const text of [why, remedy, ...Object.values(messages)]) {
      expect(text).toMatch(locale === "zh-CN" ? /。$/ : /\.$/);
    }
  });

  test("the same messages with the same slots in every language", () => {
    const slots = LOCALES.map((locale) =>
      Object.entries(rule.texts[locale].messages)
        .map(([id, text]) => [id, [...new Set(text.match(/\{\w+\}/g))].sort()] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    expect(slots[1]).toEqual(slots[0]);
  });
});

test("a rule is found by its id, and an unknown id is refused", () => {
  expect(ruleById("A01").name).toBe("expenditure-equals-income");
  expect(() => ruleById("A99")).toThrow(RangeError);
});

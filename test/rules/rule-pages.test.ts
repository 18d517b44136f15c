import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../src/declaration/locale";
import { RULES } from "../../src/rules/catalogue";
import { rulePages } from "../../tools/rule-pages";

const FOLDER = join(__dirname, "../../docs/rules");

test("docs/rules/ holds the page of every rule as the rule is now: npm run rule-pages", () => {
  const written = readdirSync(FOLDER).map(
    (file) => [file, readFileSync(join(FOLDER, file), "utf8")] as const,
  );
  expect(new Map(written)).toEqual(new Map(rulePages()));
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s says in every language what it checks, with an example of either kind",
  (_, { texts }) => {
    for (const locale of LOCALES) {
      const { checks, examples } = texts[locale];
      for (const text of [checks, examples.fails, examples.passes]) {
        expect(text).toMatch(locale === "zh-CN" ? /\S。$/ : /\S\.$/);
      }
      expect(examples.fails).not.toBe(examples.passes);
    }
  },
);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { readRuleSet } from "../../src/settings/read-rule-set";
import { ruleSetSentences } from "../../src/settings/rule-set-sentences";

const HEAD = { format: "shenbao-ruleset", version: 1, name: "某区财政局2027" };

function file(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...HEAD, ...changes });
}

test("a file that only names itself judges as usual, under its name", () => {
  expect(readRuleSet(file())).toEqual({
    ok: true,
    ruleSet: { ...DEFAULT_RULE_SET, name: "某区财政局2027" },
  });
});

test("rules, parameters and words are changed one by one", () => {
  const reading = readRuleSet(
    file({
      rules: { S21: "info", A07: "off" },
      parameters: { taskCoverage: 0.9, bareNumbers: true },
      words: { deliverables: { add: ["沙龙", "培训"], remove: ["挂图"] }, grades: ["优秀"] },
    }),
  );
  const { severities, parameters, words } = reading.ok ? reading.ruleSet : DEFAULT_RULE_SET;
  expect(severities).toEqual({ ...DEFAULT_RULE_SET.severities, S21: "info", A07: "off" });
  expect(parameters).toEqual({
    ...DEFAULT_RULE_SET.parameters,
    taskCoverage: 0.9,
    bareNumbers: true,
  });
  const usual = DEFAULT_RULE_SET.words.deliverables.filter((word) => word !== "挂图");
  expect(words.deliverables).toEqual([...usual, "沙龙"]);
  expect(words.grades).toEqual(["优秀"]);
});

test("a reference table of unit costs is taken as it is, and a wrong line told by its place", () => {
  const lectures = { items: ["讲座", "宣讲"], unit: "场", limit: 3000 };
  const reading = readRuleSet(file({ unitCosts: [lectures] }));
  expect(reading.ok && reading.ruleSet.unitCosts).toEqual([lectures]);
  const wrong = readRuleSet(file({ unitCosts: [lectures, { ...lectures, items: [], limit: 0 }] }));
  expect(wrong.ok ? [] : wrong.problems.map(({ path, reason }) => [path, reason])).toEqual([
    ["unitCosts.1.items", "too-small"],
    ["unitCosts.1.limit", "too-small"],
  ]);
});

test("every parameter with its default and every word list is in the documentation", () => {
  const documented = readFileSync(join(__dirname, "../../docs/rule-sets.md"), "utf8");
  const { parameters, words } = DEFAULT_RULE_SET;
  for (const name of [...Object.keys(parameters), ...Object.keys(words)]) {
    expect(documented).toContain(`\`${name}\``);
  }
  const defaults = documented
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .flatMap(([, names = "", values = ""]) => {
      const told = values.split(", ");
      return names.split(", ").map((name, at) => [name.replaceAll("`", ""), told[at]]);
    });
  for (const [name, value] of Object.entries(parameters)) {
    expect(defaults).toContainEqual([name, String(value)]);
  }
});

test("a mark that Windows editors put in front is no mistake", () => {
  expect(readRuleSet(`\uFEFF${file()}`).ok).toBe(true);
});

test.each<[string, string, readonly string[]]>([
  ["no JSON", "{ name: 'x' }", ["整个文件：不是 JSON 文本。请用文本编辑器检查括号、引号和逗号。"]],
  ["no object", "[]", ["整个文件：类型不对，应为 对象 { }。"]],
  ["no name", JSON.stringify({ ...HEAD, name: undefined }), ["name：缺少这一项，应为 文字。"]],
  ["a blank name", file({ name: " " }), ["name：太小或太短，至少为 1。"]],
  ["another format", file({ format: "x" }), ["format：不能是这个值，只能是：shenbao-ruleset。"]],
  ["another version", file({ version: 2 }), ["version：不能是这个值，只能是：1。"]],
  ["an unknown entry", file({ rule: {} }), ["rule：没有这一项。请核对拼写，或删去它。"]],
  [
    "an unknown rule",
    file({ rules: { X1: "off" } }),
    ["rules.X1：没有这一项。请核对拼写，或删去它。"],
  ],
  [
    "an unknown severity",
    file({ rules: { S21: "warn" } }),
    ["rules.S21：不能是这个值，只能是：error、warning、info、off。"],
  ],
  [
    "an unknown parameter",
    file({ parameters: { coverage: 1 } }),
    ["parameters.coverage：没有这一项。请核对拼写，或删去它。"],
  ],
  [
    "parameters that make no sense",
    file({ parameters: { taskCoverage: 80, longestName: 1.5, bareNumbers: "yes" } }),
    [
      "parameters.taskCoverage：太大或太长，至多为 1。",
      "parameters.longestName：应为整数。",
      "parameters.bareNumbers：类型不对，应为 true 或 false。",
    ],
  ],
  [
    "words that are no list",
    file({ words: { units: "次" } }),
    ["words.units：内容不对，请对照说明修改。"],
  ],
])("refused, and told why: %s", (_, text, sentences) => {
  const reading = readRuleSet(text);
  expect(ruleSetSentences(reading.ok ? [] : reading.problems, "zh-CN")).toEqual(sentences);
});

test("a name that means something to JavaScript is only a name", () => {
  const text = file().replace("}", ',"rules":{"__proto__":"off","S21":"info"}}');
  const reading = readRuleSet(text);
  expect(reading.ok ? reading.ruleSet.severities : null).toEqual({
    ...DEFAULT_RULE_SET.severities,
    S21: "info",
  });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

import { checkDeclaration } from "../../src/rules/check-declaration";
import { RULES, ruleById } from "../../src/rules/catalogue";
import type { RuleId, Severity } from "../../src/rules/finding";
import type { Draft, Rule } from "../../src/rules/rule";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { declarationWith, readForm } from "../support/declaration";
import { filledExample } from "../support/filled-example";

const TEXTS = {
  title: "t",
  messages: { said: "s" },
  why: "w",
  remedy: "r",
  checks: "",
  examples: { fails: "", passes: "" },
};

/** A rule that reports these drafts, whatever the form. */
function saying(id: RuleId, ...drafts: readonly Partial<Draft<"said">>[]): Rule<"said"> {
  return {
    id,
    name: id,
    severity: "info",
    texts: { "zh-CN": TEXTS, "en-US": TEXTS },
    check: () =>
      drafts.map((draft) => ({
        severity: "info",
        field: "title",
        cells: ["A1"],
        message: { id: "said", values: {} },
        ...draft,
      })),
  };
}

function check(...rules: readonly Rule[]) {
  return checkDeclaration(declarationWith(), DEFAULT_RULE_SET, null, rules);
}

describe("findings of rules", () => {
  test("stand in sheet order, then by severity, then by id", () => {
    const at = (cell: string, severity: Severity = "info") => ({ cells: [cell], severity });
    const found = check(
      saying("H02", at("B10"), at("B9", "warning")),
      saying("A01", at("C9"), at("B9", "warning"), at("B10", "error")),
      saying("H01", at("AA9"), at("B9", "warning")),
    );
    expect(found.map(({ rule, cells }) => [rule, ...cells].join(" "))).toEqual([
      "A01 B9",
      "H01 B9",
      "H02 B9",
      "A01 C9",
      "H01 AA9",
      "A01 B10",
      "H02 B10",
    ]);
  });

  test("leave out cells that the form lacks", () => {
    const [finding] = check(saying("A01", { cells: [null, "B6", null, "D5"] }));
    expect(finding?.cells).toEqual(["B6", "D5"]);
  });

  test("stand at the title when they have no cell, else at the form's first cell", () => {
    const rule = saying("S04", { cells: [null] });
    const declaration = declarationWith();
    expect(checkDeclaration(declaration, DEFAULT_RULE_SET, null, [rule])[0]?.cells).toEqual(["A1"]);
    const untitled = {
      ...declaration,
      range: "C3:G40",
      title: { value: null, cell: null, raw: "" },
    };
    expect(checkDeclaration(untitled, DEFAULT_RULE_SET, null, [rule])[0]?.cells).toEqual(["C3"]);
  });

  test("have empty details and no equation unless the rule gives them", () => {
    const [finding] = check(saying("S04", {}));
    expect(finding?.details).toEqual({});
    expect(finding?.equation).toBeNull();
  });
});

describe("what was not checked", () => {
  test("is listed as far as the catalogue has it, and silent everywhere", () => {
    const found = check(
      saying("S05", { cells: ["B5"], details: { notChecked: ["A01", "H14"] } }),
      saying("A01", { cells: ["B5"] }),
      saying("A03", { cells: ["D8"] }),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["S05", "A03"]);
    expect(found[0]?.details).toEqual({ notChecked: ["A01"] });
  });

  test("is not mentioned when the catalogue has none of it", () => {
    const [finding] = check(saying("S24", { details: { notChecked: ["H14"] } }));
    expect(finding?.details).toEqual({});
  });

  test("does not count when the finding that says so is itself silenced", () => {
    const found = check(
      saying("S13", { cells: ["B5"] }),
      saying("S05", { cells: ["B5"], details: { notChecked: ["A01"] } }),
      saying("A01", { cells: ["B5"] }),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["A01", "S13"]);
  });
});

describe("the arithmetic rules together", () => {
  const arithmetic = RULES.filter(({ id }) => id.startsWith("A"));
  const cases: readonly (readonly [string, Parameters<typeof declarationWith>[0], string[]])[] = [
    ["a consistent form", {}, []],
    ["one wrong expenditure", { budget: { basicExpenditure: 822.4 } }, ["A01 B5", "A02 B5"]],
    ["one wrong income", { budget: { fiscalAppropriation: 800 } }, ["A01 B5", "A03 D8"]],
    ["one wrong level", { budget: { ownLevel: 950 } }, ["A02 B5", "A03 D8"]],
    ["other funds outside the split", { budget: { ownLevel: 900 } }, ["A03 D8"]],
    [
      "other funds outside the split and a wrong expenditure",
      { budget: { ownLevel: 900, basicExpenditure: 500 } },
      ["A01 B5", "A02 B5", "A03 D8"],
    ],
    ["a unit slip", { budget: { basicExpenditure: 8124000 } }, ["A12 B5"]],
    ["a unit slip that leaves 0.01", { budget: { basicExpenditure: 8124100 } }, ["A12 B5"]],
    [
      "a task in 元 does not hide a wrong balance",
      {
        budget: { fiscalAppropriation: 800 },
        tasks: [
          ["校舍维修", "维修。", 600000, "完成。"],
          ["教师培训", "培训。", 50, "完成。"],
        ],
      },
      ["A01 B5", "A03 D8", "A12 C14"],
    ],
    [
      "tasks above the department's total",
      { tasks: [["校舍维修", "维修。", 2000, "完成。"]] },
      ["A05 C14"],
    ],
    [
      "tasks above project expenditure",
      { tasks: [["校舍维修", "维修。", 200, "完成。"]] },
      ["A06 C14"],
    ],
  ];

  test.each(cases)("%s", (_, form, expected) => {
    const found = checkDeclaration(declarationWith(form), DEFAULT_RULE_SET, null, arithmetic);
    expect(found.map(({ rule, cells: [main = ""] }) => `${rule} ${main}`)).toEqual(expected);
  });

  test("the filled example: only the coverage is remarked", () => {
    const found = checkDeclaration(readForm(filledExample()), DEFAULT_RULE_SET, null, arithmetic);
    expect(found.map(({ rule, cells }) => [rule, ...cells].join(" "))).toEqual([
      "A07 B6 C14 C15 C16 C17",
    ]);
  });

  test("their ids are in the catalogue", () => {
    expect(arithmetic.map(({ id }) => ruleById(id).id)).toEqual(arithmetic.map(({ id }) => id));
  });
});

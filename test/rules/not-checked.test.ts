import { wordTools } from "../../src/rules/text/word-tools";
import { ABSENT_AMOUNT } from "../../src/declaration/amount";
import { editionOf } from "../../src/editions/editions";
import { rulesNotChecked, type LostAmount } from "../../src/rules/not-checked";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import type { Declaration } from "../../src/declaration/declaration";
import { declarationWith, type FormChanges } from "../support/declaration";

function notChecked(lost: readonly LostAmount[], declaration: Declaration): readonly string[] {
  const edition = editionOf(declaration);
  return rulesNotChecked(lost, {
    declaration,
    lastYear: null,
    edition,
    ruleSet: DEFAULT_RULE_SET,
    words: wordTools(DEFAULT_RULE_SET.words),
  });
}

const cases: readonly (readonly [LostAmount[], FormChanges, string[]])[] = [
  [["basicExpenditure"], { budget: { basicExpenditure: "?" } }, ["A01", "A02"]],
  [
    ["projectExpenditure"],
    { budget: { projectExpenditure: "?" } },
    ["A01", "A02", "A04", "A06", "A07"],
  ],
  [["fiscalAppropriation"], { budget: { fiscalAppropriation: "?" } }, ["A01", "A03"]],
  [["otherFunds"], { budget: { otherFunds: "?" } }, ["A01", "A03"]],
  [["ownLevel"], { budget: { ownLevel: "?" } }, ["A02", "A03"]],
  [["transferDown"], { budget: { transferDown: "?" } }, ["A02", "A03"]],
  [["specialFunds"], { budget: { specialFunds: "?" } }, ["A04"]],
  [
    ["otherDevelopment"],
    { budget: { otherDevelopment: "?", fiscalAppropriation: 800 } },
    ["A01", "A04"],
  ],
  [["specialFunds"], { budget: { specialFunds: "?", ownLevel: 800 } }, ["A02", "A04"]],
  [
    ["specialFunds", "otherDevelopment"],
    { budget: { specialFunds: null, otherDevelopment: null, ownLevel: 800 } },
    ["A04"],
  ],
  [["taskAmount"], {}, ["A05", "A06", "A07", "H14"]],
  [["blankTaskAmount"], {}, ["A07", "H14"]],
  [
    ["basicExpenditure", "projectExpenditure"],
    { budget: { basicExpenditure: null, projectExpenditure: null } },
    ["A01", "A02", "A04", "A06", "A07"],
  ],
  [
    ["basicExpenditure"],
    { budget: { basicExpenditure: "?", otherFunds: "?", transferDown: "?" } },
    ["A01", "A02", "A05"],
  ],
];

test.each(cases)("without %j in %j", (lost, form, expected) => {
  expect(notChecked(lost, declarationWith(form))).toEqual(expected);
});

test("rules over sums that the form does not have are not missed", () => {
  const declaration = declarationWith({ budget: { basicExpenditure: "?" } });
  const budget = { ...declaration.budget, ownLevel: ABSENT_AMOUNT, transferDown: ABSENT_AMOUNT };
  expect(notChecked(["basicExpenditure"], { ...declaration, budget })).toEqual(["A01"]);
  const withoutTasks = { ...declaration, tasks: [], otherTasks: [] };
  expect(notChecked(["projectExpenditure"], withoutTasks)).toEqual(["A01", "A02", "A04"]);
});

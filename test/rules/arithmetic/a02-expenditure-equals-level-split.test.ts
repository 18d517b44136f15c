import { ABSENT_AMOUNT } from "../../../src/declaration/amount";
import { expenditureEqualsLevelSplit } from "../../../src/rules/arithmetic/a02-expenditure-equals-level-split";
import { declarationWith } from "../../support/declaration";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

testRule(
  expenditureEqualsLevelSplit,
  [
    ["the consistent form", {}],
    ["a part passed down", { budget: { ownLevel: 900, transferDown: 32.4 } }],
    ["0.004 apart", { budget: { ownLevel: 932.404 } }],
    [
      "development on top closes the sum",
      {
        budget: {
          otherDevelopment: 7.6,
          fiscalAppropriation: null,
          otherFunds: null,
          ownLevel: 940,
        },
      },
    ],
    ["level split not filled in at all", { budget: { ownLevel: null, transferDown: "无" } }],
    ["an amount that cannot be read", { budget: { transferDown: "约5万" } }],
    ["only the income is wrong", { budget: { fiscalAppropriation: 800 } }],
  ],
  [
    ["own level too small", { budget: { ownLevel: 922.4 } }, "error differs B5 B6 D8 D9"],
    ["own level blank", { budget: { ownLevel: null } }, "error differs B5 B6 D8 D9"],
    [
      "project expenditure too large",
      { budget: { projectExpenditure: 150 } },
      "error differs B5 B6 D8 D9",
    ],
    ["money passed down twice", { budget: { transferDown: 40 } }, "error differs B5 B6 D8 D9"],
    [
      "0.01 apart may be rounding",
      { budget: { ownLevel: 932.39 } },
      "warning rounding B5 B6 D8 D9",
    ],
    [
      "development is pointed at",
      { budget: { otherDevelopment: 5, ownLevel: 800 } },
      "error differs B5 B6 D8 D9 B8 B9",
    ],
  ],
);

test("is not applicable to a form without level split", () => {
  const form = declarationWith({ budget: { projectExpenditure: 150 } });
  const budget = { ...form.budget, ownLevel: ABSENT_AMOUNT, transferDown: ABSENT_AMOUNT };
  expect(findingsOf({ ...form, budget }, expenditureEqualsLevelSplit)).toEqual([]);
});

test("compares expenditure with the level split", () => {
  const { details, field } = onlyFinding(expenditureEqualsLevelSplit, {
    budget: { ownLevel: 922.4 },
  });
  expect(details).toEqual({ expected: 922.4, actual: 932.4, difference: 10 });
  expect(field).toBe("budget.basicExpenditure");
});

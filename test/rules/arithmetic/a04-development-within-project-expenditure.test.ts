import { developmentWithinProjectExpenditure } from "../../../src/rules/arithmetic/a04-development-within-project-expenditure";
import { onlyFinding, testRule } from "../../support/rule-table";

testRule(
  developmentWithinProjectExpenditure,
  [
    ["no development", {}],
    ["development blank", { budget: { specialFunds: null, otherDevelopment: "无" } }],
    [
      "development as large as project expenditure",
      {
        budget: { specialFunds: 70, otherDevelopment: 50 },
      },
    ],
    [
      "development on top",
      {
        budget: { specialFunds: 200, fiscalAppropriation: 1100, ownLevel: 1132.4 },
      },
    ],
    ["0.004 above", { budget: { specialFunds: 120.004 } }],
    [
      "project expenditure cannot be read",
      {
        budget: { projectExpenditure: "一百二十万", specialFunds: 500 },
      },
    ],
    ["development cannot be read", { budget: { specialFunds: "???", otherDevelopment: 500 } }],
  ],
  [
    ["special funds too large", { budget: { specialFunds: 150 } }, "warning differs B8 B9 B6"],
    [
      "other development too large",
      { budget: { otherDevelopment: 150 } },
      "warning differs B9 B8 B6",
    ],
    [
      "both together, equal: the first is the main cell",
      {
        budget: { specialFunds: 75, otherDevelopment: 75 },
      },
      "warning differs B8 B9 B6",
    ],
    [
      "0.01 above may be rounding",
      { budget: { specialFunds: 120.01 } },
      "warning rounding B8 B9 B6",
    ],
    [
      "project expenditure blank",
      {
        budget: { basicExpenditure: 932.4, projectExpenditure: null, specialFunds: 50 },
      },
      "warning differs B8 B9 B6",
    ],
  ],
);

test("carries the figures", () => {
  const { details, field } = onlyFinding(developmentWithinProjectExpenditure, {
    budget: { otherDevelopment: 150, specialFunds: 1 },
  });
  expect(details).toEqual({ expected: 120, actual: 151, difference: 31 });
  expect(field).toBe("budget.otherDevelopment");
});

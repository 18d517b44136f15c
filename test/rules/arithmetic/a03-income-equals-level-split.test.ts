import { printableEdition } from "../../../src/editions/editions";
import { incomeEqualsLevelSplit } from "../../../src/rules/arithmetic/a03-income-equals-level-split";
import { wordFinding } from "../../../src/rules/word-finding";
import { onlyFinding, testRule } from "../../support/rule-table";

testRule(
  incomeEqualsLevelSplit,
  [
    ["the consistent form", {}],
    ["no other funds, sums equal", { budget: { fiscalAppropriation: 932.4, otherFunds: 0 } }],
    ["only the expenditure is wrong", { budget: { projectExpenditure: 130 } }],
    ["0.004 apart", { budget: { transferDown: 0.004 } }],
    ["an amount that cannot be read", { budget: { ownLevel: "见附表", fiscalAppropriation: 1 } }],
    ["income not filled in", { budget: { fiscalAppropriation: null, otherFunds: "/" } }],
  ],
  [
    ["own level too small", { budget: { ownLevel: 922.4 } }, "error differs D8 D9 D5 D6"],
    ["income too large", { budget: { fiscalAppropriation: 950 } }, "error differs D8 D9 D5 D6"],
    [
      "own level blank, a little passed down",
      { budget: { ownLevel: null, transferDown: 5 } },
      "error differs D8 D9 D5 D6",
    ],
    [
      "0.02 apart may be rounding",
      { budget: { ownLevel: 932.42 } },
      "warning rounding D8 D9 D5 D6",
    ],
    [
      "other funds left out of the split",
      { budget: { ownLevel: 900 } },
      "warning otherFunds D8 D9 D5 D6",
    ],
    [
      "a difference near other funds is none",
      { budget: { ownLevel: 900.01 } },
      "error differs D8 D9 D5 D6",
    ],
    ["other funds counted twice", { budget: { ownLevel: 964.8 } }, "error differs D8 D9 D5 D6"],
  ],
);

test("says that other funds may be left out, and suspects no side", () => {
  const finding = onlyFinding(incomeEqualsLevelSplit, { budget: { ownLevel: 900 } });
  expect(finding.details).toEqual({ expected: 932.4, actual: 900, difference: -32.4 });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("现在少 32.40 万元");
  expect(sentence).toContain("其他资金可能未计入按预算级次划分");
  expect(sentence).not.toContain("请先核对");
});

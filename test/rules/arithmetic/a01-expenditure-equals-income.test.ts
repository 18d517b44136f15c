import { printableEdition } from "../../../src/editions/editions";
import { expenditureEqualsIncome } from "../../../src/rules/arithmetic/a01-expenditure-equals-income";
import { wordFinding } from "../../../src/rules/word-finding";
import type { Declaration } from "../../../src/declaration/declaration";
import type { FormChanges } from "../../support/declaration";
import { insertRows } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { onlyFinding, testRule } from "../../support/rule-table";

const edition = printableEdition("guangzhou-department");

/** A line more below 其他资金. */
function withLine(label: string, amount: number, budget: FormChanges["budget"]): () => Declaration {
  return () =>
    editedDeclaration((form) => insertRows(form, 6, [[null, null, label, amount]]), { budget });
}

testRule(
  expenditureEqualsIncome,
  [
    ["the consistent form", {}],
    ["0.004 apart", { budget: { basicExpenditure: 812.404 } }],
    [
      "development on top closes the sum",
      {
        budget: { specialFunds: 10, fiscalAppropriation: 910, ownLevel: 942.4 },
      },
    ],
    ["development within project expenditure", { budget: { specialFunds: 10 } }],
    ["a blank amount counts as 0", { budget: { fiscalAppropriation: 932.4, otherFunds: null } }],
    [
      "a mark that means nothing counts as 0",
      {
        budget: { fiscalAppropriation: 932.4, otherFunds: "—" },
      },
    ],
    [
      "amounts as text with suffixes",
      {
        budget: { basicExpenditure: "812.40万元", fiscalAppropriation: "9,000,000元" },
      },
    ],
    [
      "an amount that cannot be read stops the rule",
      {
        budget: { basicExpenditure: "二十三万", fiscalAppropriation: 1 },
      },
    ],
    ["income not filled in at all", { budget: { fiscalAppropriation: null, otherFunds: null } }],
    [
      "unreadable development that might come on top",
      {
        budget: { specialFunds: "#REF!", fiscalAppropriation: 950 },
      },
    ],
    [
      "a source that the form does not have closes the sum",
      withLine("事业收入", 50, { fiscalAppropriation: 850 }),
    ],
    ["a line that is part of the one above", withLine("其中：一般公共预算", 800, {})],
    ["a unit slip is corrected first", { budget: { basicExpenditure: 8124000 } }],
  ],
  [
    [
      "basic expenditure too large",
      { budget: { basicExpenditure: 822.4 } },
      "error differs B5 B6 D5 D6",
    ],
    ["income too small", { budget: { fiscalAppropriation: 800 } }, "error differs B5 B6 D5 D6"],
    [
      "a blank that should not be one",
      { budget: { otherFunds: null } },
      "error differs B5 B6 D5 D6",
    ],
    [
      "0.01 apart may be rounding",
      { budget: { basicExpenditure: 812.41 } },
      "warning rounding B5 B6 D5 D6",
    ],
    [
      "0.02 apart may be rounding",
      { budget: { fiscalAppropriation: 899.98 } },
      "warning rounding B5 B6 D5 D6",
    ],
    [
      "0.005 apart is not equal",
      { budget: { basicExpenditure: 812.405 } },
      "warning rounding B5 B6 D5 D6",
    ],
    [
      "a source that the form does not have closes nothing",
      withLine("事业收入", 49, { fiscalAppropriation: 850 }),
      "error differs B5 B6 D5 D6",
    ],
    ["0.03 apart", { budget: { basicExpenditure: 812.43 } }, "error differs B5 B6 D5 D6"],
    [
      "development that closes nothing is pointed at",
      {
        budget: { specialFunds: 10, fiscalAppropriation: 850 },
      },
      "error differs B5 B6 D5 D6 B8 B9",
    ],
    [
      "both development amounts blank",
      {
        budget: { specialFunds: null, otherDevelopment: null, projectExpenditure: 130 },
      },
      "error differs B5 B6 D5 D6",
    ],
  ],
);

describe("what it says", () => {
  test("the figures, the equation and the suspect side", () => {
    const finding = onlyFinding(expenditureEqualsIncome, { budget: { basicExpenditure: 822.4 } });
    expect(finding.details).toEqual({ expected: 932.4, actual: 942.4, difference: 10 });
    expect(finding.equation?.actual.operands.map(({ cell }) => cell)).toEqual(["B5", "B6"]);
    expect(finding.equation?.expected.operands.map(({ cell }) => cell)).toEqual(["D5", "D6"]);
    expect(wordFinding(finding, edition, "zh-CN")).toBe(
      "部门预算支出合计 942.40 万元（基本支出 822.40 + 项目支出 120.00）应等于收入来源合计 932.40 万元（财政拨款 900.00 + 其他资金 32.40），现在多 10.00 万元；另有一处合计也因“部门预算支出”对不上，请先核对这两项。",
    );
  });

  test("names the blanks", () => {
    const finding = onlyFinding(expenditureEqualsIncome, { budget: { otherFunds: "/" } });
    expect(wordFinding(finding, edition, "zh-CN")).toContain("其他资金未填，按 0 计");
    expect(wordFinding(finding, edition, "en-US")).toContain("blank and counted as 0: Other funds");
  });

  test("names the lines that were not counted", () => {
    const form = withLine("事业收入", 49, { fiscalAppropriation: 850 });
    const finding = onlyFinding(expenditureEqualsIncome, form);
    expect(wordFinding(finding, edition, "zh-CN")).toContain("表样没有的“事业收入 49”没有计入");
  });

  test("says how development was read", () => {
    const onTop = onlyFinding(expenditureEqualsIncome, {
      budget: { specialFunds: 10, fiscalAppropriation: 800, ownLevel: 942.4 },
    });
    expect(onTop.details).toEqual({ expected: 832.4, actual: 942.4, difference: 110 });
    expect(wordFinding(onTop, edition, "zh-CN")).toContain("事业发展性支出按项目支出之外另计");
    const within = onlyFinding(expenditureEqualsIncome, {
      budget: { specialFunds: 10, fiscalAppropriation: 800 },
    });
    expect(wordFinding(within, edition, "zh-CN")).toContain("事业发展性支出按包含在项目支出内计算");
  });

  test("names no suspect when only rounding is left", () => {
    const finding = onlyFinding(expenditureEqualsIncome, { budget: { basicExpenditure: 812.41 } });
    const sentence = wordFinding(finding, edition, "zh-CN");
    expect(sentence).toContain("疑似四舍五入");
    expect(sentence).not.toContain("请先核对");
  });
});

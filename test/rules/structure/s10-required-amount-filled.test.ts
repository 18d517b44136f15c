import { printableEdition } from "../../../src/editions/editions";
import { requiredAmountFilled } from "../../../src/rules/structure/s10-required-amount-filled";
import { wordFinding } from "../../../src/rules/word-finding";
import { declarationWith, type FormChanges } from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

testRule(
  requiredAmountFilled,
  [
    ["everything filled", {}],
    ["explicit 0", { budget: { specialFunds: 0, otherDevelopment: "0.00", transferDown: 0 } }],
    ["a number as text", { budget: { otherFunds: "32.40" } }],
    ["what cannot be read is not blank", { budget: { otherFunds: "待定" } }],
    ["an error value is not blank", { budget: { otherFunds: "#N/A" } }],
    ["a blank task amount is another matter", { tasks: [["诊疗", "接诊。", null, "接诊。"]] }],
  ],
  [
    ["one blank", { budget: { otherFunds: null } }, "warning blank D6"],
    ["white space", { budget: { transferDown: " \u3000" } }, "warning blank D9"],
    ["a mark", { budget: { otherDevelopment: "——" } }, "warning marked B9"],
    [
      "one of each pair",
      { budget: { projectExpenditure: null, ownLevel: "无" } },
      "warning blank B6",
      "warning marked D8",
    ],
    [
      "the expenditures",
      { budget: { basicExpenditure: null, projectExpenditure: null } },
      "error pair B5 B6",
    ],
    ["the income", { budget: { fiscalAppropriation: "/", otherFunds: null } }, "error pair D5 D6"],
    ["the levels", { budget: { ownLevel: "—", transferDown: "—" } }, "error pair D8 D9"],
    [
      "the developments",
      { budget: { specialFunds: null, otherDevelopment: null } },
      "warning pair B8 B9",
    ],
  ],
);

test("names the mark and says that it counts as 0", () => {
  const finding = onlyFinding(requiredAmountFilled, { budget: { otherFunds: "不适用" } });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("其他资金");
  expect(sentence).toContain("“不适用”");
  expect(sentence).toContain("按 0 计算");
});

test.each<[name: string, form: FormChanges, notChecked: readonly string[]]>([
  ["the income", { budget: { fiscalAppropriation: null, otherFunds: null } }, ["A01", "A03"]],
  ["the levels", { budget: { ownLevel: null, transferDown: null } }, ["A02", "A03"]],
  [
    "the expenditures",
    { budget: { basicExpenditure: null, projectExpenditure: null } },
    ["A01", "A02", "A04", "A06", "A07"],
  ],
])("a whole side is not compared: %s", (_, form, notChecked) => {
  const found = findingsOf(declarationWith(form), ...DETERMINISTIC);
  expect(found.map(({ rule }) => rule)).toEqual(["S10"]);
  expect(found[0]?.details.notChecked).toEqual(notChecked);
});

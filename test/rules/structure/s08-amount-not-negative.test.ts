import { amountNotNegative } from "../../../src/rules/structure/s08-amount-not-negative";
import { testRule } from "../../support/rule-table";

testRule(
  amountNotNegative,
  [
    ["positive amounts", {}],
    ["an explicit 0", { budget: { otherFunds: 0 } }],
    ["blank", { budget: { otherFunds: null } }],
    [
      "a form of adjustments",
      { title: "2025年预算调整部门整体预算绩效目标申报表", budget: { otherFunds: -2.5 } },
    ],
    [
      "a form of cuts",
      { title: "2025年（调减）部门整体预算绩效目标申报表", budget: { otherFunds: -2.5 } },
    ],
    ["a dash is no minus sign", { budget: { otherFunds: "-" } }],
  ],
  [
    ["a number", { budget: { otherFunds: -2.5 } }, "error negative D6"],
    ["a text", { budget: { transferDown: "-2.50" } }, "error negative D9"],
    ["in brackets", { budget: { otherFunds: "(2.50)" } }, "error negative D6"],
    ["in full-width brackets", { budget: { specialFunds: "（2.50）" } }, "error negative B8"],
    ["a task", { tasks: [["结转", "结转。", -60, "结转。"]] }, "error negative C14"],
    [
      "several, one finding for each",
      { budget: { basicExpenditure: -1, ownLevel: -1 } },
      "error negative B5",
      "error negative D8",
    ],
  ],
);

import { amountFields } from "../amount-fields";
import { defineRule } from "../rule";

/** Titles of forms on which amounts may be taken away. */
const ADJUSTMENT = /调整|调减/u;

export const amountNotNegative = defineRule({
  id: "S08",
  name: "amount-not-negative",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "金额不为负数",
      messages: { negative: "{field}是 {amount}，申报的金额不应为负数：请核对并改正。" },
      why: "申报表列的是要安排的资金，只有预算调整表才会有负数。",
      remedy: "核对金额；括在括号中的数字会被当作负数，请去掉括号。",
    },
    "en-US": {
      title: "An amount is not negative",
      messages: {
        negative:
          "{field} is {amount}, but an amount declared should not be negative: check and correct it.",
      },
      why: "The form lists money to be provided; only adjustments take money away.",
      remedy: "Check the amount; a number in brackets reads as negative, so remove the brackets.",
    },
  },
  *check({ declaration }) {
    if (ADJUSTMENT.test(declaration.title.value ?? "")) {
      return;
    }
    for (const { field, amount } of amountFields(declaration)) {
      if (amount.value !== null && amount.value < 0) {
        yield {
          severity: "error",
          field,
          cells: [amount.cell],
          message: {
            id: "negative",
            values: { field: { field }, amount: { money: amount.value } },
          },
        };
      }
    }
  },
});

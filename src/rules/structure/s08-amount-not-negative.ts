import { namedAmounts } from "../named-amounts";
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
      checks:
        "预算金额和任务资金是否小于 0，括号中单独的数字也算负数。标题写明调整、调减的表不查。",
      why: "申报表列的是要安排的资金，只有预算调整表才会有负数。",
      remedy: "核对金额；括在括号中的数字会被当作负数，请去掉括号。",
      examples: {
        fails: "其他资金填 -2.50，或填“(2.50)”。",
        passes: "其他资金填 0.00；预算调整表中填 -2.50。",
      },
    },
    "en-US": {
      title: "An amount is not negative",
      messages: {
        negative:
          "{field} is {amount}, but an amount declared should not be negative: check and correct it.",
      },
      checks:
        "Whether an amount is below 0; a number alone in brackets is negative, too. Forms whose title speaks of adjustments are left alone.",
      why: "The form lists money to be provided; only adjustments take money away.",
      remedy: "Check the amount; a number in brackets reads as negative, so remove the brackets.",
      examples: {
        fails: "Other funds of a cultural office are -2.50, or 2.50 in brackets.",
        passes: "Other funds are 0.00; a form of adjustments may well say -2.50.",
      },
    },
  },
  *check({ declaration }) {
    if (ADJUSTMENT.test(declaration.title.value ?? "")) {
      return;
    }
    for (const { field, name, amount } of namedAmounts(declaration)) {
      if (amount.value !== null && amount.value < 0) {
        yield {
          severity: "error",
          field,
          cells: [amount.cell],
          message: {
            id: "negative",
            values: { field: name, amount: { money: amount.value } },
          },
        };
      }
    }
  },
});

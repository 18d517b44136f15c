import { amountFields } from "../amount-fields";
import { rulesNotChecked } from "../not-checked";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

export const amountIsReadable = defineRule<"noResult" | "notANumber">({
  id: "S05",
  name: "amount-is-readable",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "金额能读出数",
      messages: {
        noResult: "{field}是公式，但没有计算结果：请在 Excel 中重新计算并保存。",
        notANumber: "{field}填的是“{raw}”，读不出一个确定的金额：请改为一个阿拉伯数字。",
      },
      why: "读不出的金额无法参加合计，有关的平衡关系也就无法核对。",
      remedy:
        "只填一个阿拉伯数字（例如 289.07），说明文字写到别处；公式请在 Excel 中重新计算并保存。",
    },
    "en-US": {
      title: "An amount can be read",
      messages: {
        noResult: "{field} is a formula without a stored result: recalculate in Excel and save.",
        notANumber:
          "{field} reads “{raw}”, which is no single amount: put one number in Arabic digits.",
      },
      why: "An amount that cannot be read cannot be summed, so the balances over it cannot be checked.",
      remedy:
        "Put one number in Arabic digits (such as 289.07) and move explanations elsewhere; recalculate formulas in Excel and save.",
    },
  },
  *check(context) {
    for (const { field, amount, loss } of amountFields(context.declaration)) {
      if (amount.reading.kind === "unreadable") {
        yield {
          severity: "error",
          field,
          cells: [amount.cell],
          message: {
            id: amount.reading.reason === "no-result" ? "noResult" : "notANumber",
            values: { field: { field }, raw: excerpt(amount.raw) },
          },
          details: { notChecked: rulesNotChecked([loss], context) },
        };
      }
    }
  },
});

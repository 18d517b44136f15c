import { amountFields } from "../amount-fields";
import { fieldAtCell } from "../field-at-cell";
import { rulesNotChecked } from "../not-checked";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { excerpt } from "../text/excerpt";
import { totalAmounts } from "../total-amounts";

type MessageId = "noResult" | "notANumber" | "noTotal" | "noFigure";

export const amountIsReadable = defineRule<MessageId>({
  id: "S05",
  name: "amount-is-readable",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "金额能读出数",
      messages: {
        noResult: "{field}是公式，但没有计算结果：请在 Excel 中重新计算并保存。",
        notANumber: "{field}填的是“{raw}”，读不出一个确定的金额：请改为一个阿拉伯数字。",
        noTotal: "{cell}的金额是公式，但没有计算结果：请在 Excel 中重新计算并保存。",
        noFigure: "{cell}的金额填的是“{raw}”，读不出一个确定的数：请改为一个阿拉伯数字。",
      },
      checks:
        "八个预算金额、各项任务资金和印有的合计能否读出一个确定的数。“—”“无”按空白处理；中文数字、两个不同的数字、没有结果的公式都读不出。",
      why: "读不出的金额无法参加合计，有关的平衡关系也就无法核对。",
      remedy:
        "只填一个阿拉伯数字（例如 289.07），说明文字写到别处；公式请在 Excel 中重新计算并保存。",
      examples: {
        fails: "财政拨款填“二十三万”，任务资金填“30/40”。",
        passes: "财政拨款填“1,234.50”，其他资金填“—”。",
      },
    },
    "en-US": {
      title: "An amount can be read",
      messages: {
        noResult: "{field} is a formula without a stored result: recalculate in Excel and save.",
        notANumber:
          "{field} reads “{raw}”, which is not a single amount: put one number in Arabic digits.",
        noTotal:
          "The amount at {cell} is a formula without a stored result: recalculate in Excel and save.",
        noFigure:
          "The amount at {cell} reads “{raw}”, which is not a single amount: put one number in Arabic digits.",
      },
      checks:
        "Whether each budget amount, each task's funds and each printed total hold one certain number. Marks such as a dash count as blank; numbers in words, two different numbers and formulas without a result cannot be read.",
      why: "An amount that cannot be read cannot be summed, so the balances over it cannot be checked.",
      remedy:
        "Put one number in Arabic digits (such as 289.07) and move explanations elsewhere; recalculate formulas in Excel and save.",
      examples: {
        fails: "The funds of a road's repair read 30/40.",
        passes: "An amount reads 1,234.50, another holds a dash.",
      },
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
    yield* unreadableTotals(context);
  },
});

/** Printed totals and kinds of fund are told by their cells. */
function* unreadableTotals(context: RuleContext): Iterable<Draft<MessageId>> {
  for (const { cell, raw, reading } of totalAmounts(context.declaration)) {
    if (reading.kind === "unreadable" && cell !== null) {
      yield {
        severity: "error",
        field: fieldAtCell(cell, context.declaration),
        cells: [cell],
        message: {
          id: reading.reason === "no-result" ? "noTotal" : "noFigure",
          values: { cell, raw: excerpt(raw) },
        },
        details: { notChecked: rulesNotChecked(["printedTotal"], context) },
      };
    }
  }
}

import type { AmountReading } from "../../declaration/amount";
import { amountCorrection, figureIn } from "../amount-correction";
import { namedAmounts } from "../named-amounts";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

type MessageId = "suffix" | "explanation" | "doubled";

export const amountWithoutUnitSuffix = defineRule<MessageId>({
  id: "S07",
  name: "amount-without-unit-suffix",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "金额格内只填数字",
      messages: {
        suffix:
          "{field}“{raw}”带有单位，校验时按 {amount}计算：格内请只填数字 {figure}（单位：{unit}）。",
        explanation:
          "{field}“{raw}”夹有说明文字，校验时按 {amount}计算：格内请只填数字 {figure}（单位：{unit}）。",
        doubled:
          "{field}“{raw}”把金额写了两遍，校验时按 {amount}计算：格内请只填数字 {figure}（单位：{unit}）。",
      },
      checks:
        "金额单元格中除数字外是否还有单位、括号说明，或同一个数写了两遍。读取时“万元”去掉，“元”除以一万，“亿元”乘以一万；以元为单位的表后面写“元”的不报。",
      why: "带文字的金额 Excel 不能求和，单位混写也容易差出一万倍。",
      remedy: "按表头的单位只填数字，说明文字写到内容栏。",
      examples: {
        fails: "项目支出填“525万(其中设备200万元)”，任务资金填“60万60万”。",
        passes: "项目支出填 525.00，设备的说明写在主要实施内容中。",
      },
    },
    "en-US": {
      title: "An amount is a number only",
      messages: {
        suffix:
          "{field}, “{raw}”, carries a unit and was taken as {amount}: put the number {figure} only, in {unit}.",
        explanation:
          "{field}, “{raw}”, holds an explanation and was taken as {amount}: put the number {figure} only, in {unit}.",
        doubled:
          "{field}, “{raw}”, holds the amount twice and was taken as {amount}: put the number {figure} only, in {unit}.",
      },
      checks:
        "Whether an amount's cell holds a unit, an explanation in brackets or the number twice. Units are converted for the check; 元 on a sheet in 元 is left alone.",
      why: "Excel cannot sum amounts with words in them, and mixed units easily differ by ten thousand.",
      remedy: "Put the number in the header's unit, and explanations into the content.",
      examples: {
        fails:
          "The project expenditure of a hospital reads 525万元, with its equipment in brackets.",
        passes: "It is 525.00, and the equipment is described in the task's content.",
      },
    },
  },
  *check({ declaration }) {
    for (const { field, name, amount } of namedAmounts(declaration)) {
      const { reading, value, raw } = amount;
      const id = additionOf(reading);
      if (reading.kind === "number" && id !== null && value !== null) {
        const { unit } = reading;
        yield {
          severity: "warning",
          field,
          cells: [amount.cell],
          message: {
            id,
            values: {
              field: name,
              raw: excerpt(raw),
              amount: { money: value },
              figure: figureIn(value, unit),
              unit,
            },
          },
          correction: amountCorrection(amount, value),
        };
      }
    }
  },
});

/** What the cell holds besides the number; a suffix 元 among amounts in 元 says nothing new. */
function additionOf(reading: AmountReading): MessageId | null {
  if (reading.kind !== "number") {
    return null;
  }
  if (reading.doubled) {
    return "doubled";
  }
  if (reading.explanation !== null) {
    return "explanation";
  }
  const own = reading.suffix === "元" && reading.unit === "元";
  return reading.suffix === null || own ? null : "suffix";
}

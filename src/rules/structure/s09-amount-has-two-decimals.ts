import { FEN_PER_UNIT, type AmountReading } from "../../declaration/amount";
import { amountFields } from "../amount-fields";
import { defineRule } from "../rule";

/** Binary residue of sums such as 0.1 + 0.2 stays below this many 万元. */
const RESIDUE = 0.000_000_000_5;

export const amountHasTwoDecimals = defineRule({
  id: "S09",
  name: "amount-has-two-decimals",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "金额保留两位小数",
      messages: {
        decimals:
          "{field}是 {amount} 万元，小数超过 {decimals} 位，四舍五入后是 {rounded} 万元：请按要求的位数填写。",
      },
      checks:
        "以万元计的金额，小数是否超过表样规定的位数（一般为两位）。以元填写再折算的金额、公式计算留下的极小误差不算。",
      why: "小数位数不一致，打印出来的数相加会与合计差一分一厘，难以核对。默认设置，请以本级财政部门要求为准。",
      remedy: "按表样的位数填写；由公式算出的金额，用 ROUND 函数取整到两位小数。",
      examples: {
        fails: "某区卫生健康局的基本支出填 4815.2706 万元。",
        passes: "同一金额填 4815.27 万元。",
      },
    },
    "en-US": {
      title: "An amount has two decimals",
      messages: {
        decimals:
          "{field}, {amount} 万元, has more than {decimals} decimals; rounded it is {rounded} 万元: write as many decimals as the form asks for.",
      },
      checks:
        "Whether an amount in 万元 has more decimals than the form asks for, usually two. Amounts that were written in 元, and the tiny residue of formulas, do not count.",
      why: "With uneven decimals the printed amounts do not add up to the printed totals. A default that the local finance bureau may set otherwise.",
      remedy:
        "Write as many decimals as the form asks for; round what a formula computes with ROUND.",
      examples: {
        fails: "A health bureau puts 4815.2706 万元 for basic expenditure.",
        passes: "It puts 4815.27 万元.",
      },
    },
  },
  *check({ declaration, edition: { decimals } }) {
    for (const { field, amount } of amountFields(declaration)) {
      const { reading, cell } = amount;
      if (reading.kind !== "number" || isInSmallerUnit(reading)) {
        continue;
      }
      const rounded = reading.wan.toFixed(decimals);
      if (Math.abs(reading.wan - Number(rounded)) >= RESIDUE) {
        yield {
          severity: "info",
          field,
          cells: [cell],
          message: {
            id: "decimals",
            values: { field: { field }, amount: String(reading.wan), decimals, rounded },
          },
        };
      }
    }
  },
});

/** In a smaller unit an amount of two decimals has more than two in 万元. */
function isInSmallerUnit({ suffix, unit }: Extract<AmountReading, { kind: "number" }>): boolean {
  const isSmaller = FEN_PER_UNIT[unit] < FEN_PER_UNIT.万元;
  return suffix === "元" || (suffix === null && isSmaller);
}

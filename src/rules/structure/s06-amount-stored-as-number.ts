import type { AmountReading } from "../../declaration/amount";
import { amountCorrection, figureIn } from "../amount-correction";
import { namedAmounts } from "../named-amounts";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

type MessageId = "text" | "label";

export const amountStoredAsNumber = defineRule<MessageId>({
  id: "S06",
  name: "amount-stored-as-number",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "金额存为数值",
      messages: {
        text: "{field}“{raw}”是文本格式，Excel 求和时不计入：请改为数值 {number}（单位：{unit}）。",
        label:
          "{field}与标签写在同一格“{raw}”，Excel 求和时不计入：请把数值 {number}（单位：{unit}）单独填在一格。",
      },
      checks:
        "金额单元格中是不是文本格式的数字，例如前面带撇号、有空格或用全角数字，是不是写在标签的冒号后面。带“万元”等单位的另有规则。",
      why: "文本格式的数字看上去正常，但 SUM 等公式会把它当作 0。",
      remedy: "重新输入数字，或用单元格旁的提示“转换为数字”。",
      examples: {
        fails: "区教育局的基本支出是文本“８１２．４０”。",
        passes: "基本支出是数值 812.40。",
      },
    },
    "en-US": {
      title: "An amount is stored as a number",
      messages: {
        text: "{field}, “{raw}”, is stored as text, which Excel leaves out of sums: make it the number {number}, in {unit}.",
        label:
          "{field} follows its label in one cell, “{raw}”, where Excel leaves it out of sums: put the number {number}, in {unit}, into a cell of its own.",
      },
      checks:
        "Whether an amount is a number stored as text, for instance with an apostrophe, spaces or full-width digits, or follows the colon of its label. Units after a number are the concern of another rule.",
      why: "A number stored as text looks right, but SUM takes it as 0.",
      remedy: "Type the number again, or use Convert to Number beside the cell.",
      examples: {
        fails: "An education bureau's basic expenditure is the text 812.40.",
        passes: "It is the number 812.40.",
      },
    },
  },
  *check({ declaration }) {
    for (const { field, name, amount } of namedAmounts(declaration)) {
      const { value, cell, raw, reading } = amount;
      if (isPlainText(reading) && value !== null) {
        const { unit } = reading;
        yield {
          severity: "info",
          field,
          cells: [cell],
          message: {
            id: reading.storedAs === "label" ? "label" : "text",
            values: { field: name, raw: excerpt(raw), number: figureIn(value, unit), unit },
          },
          correction: amountCorrection(amount, value),
        };
      }
    }
  },
});

/** Whether a text or a label holds a number only; 元 behind it says nothing new among amounts in 元. */
function isPlainText(
  reading: AmountReading,
): reading is Extract<AmountReading, { kind: "number" }> {
  return (
    reading.kind === "number" &&
    (reading.storedAs === "text" || reading.storedAs === "label") &&
    (reading.suffix === null || (reading.suffix === "元" && reading.unit === "元"))
  );
}

import type { AmountReading, SheetUnit } from "../../declaration/amount";
import { amountCorrection, inSheetUnit } from "../amount-correction";
import { amountFields } from "../amount-fields";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

export const amountStoredAsNumber = defineRule({
  id: "S06",
  name: "amount-stored-as-number",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "金额存为数值",
      messages: {
        text: "{field}“{raw}”是文本格式，Excel 求和时不计入：请改为数值 {number}（单位：{unit}）。",
      },
      why: "文本格式的数字看上去正常，但 SUM 等公式会把它当作 0。",
      remedy: "重新输入数字，或用单元格旁的提示“转换为数字”。",
    },
    "en-US": {
      title: "An amount is stored as a number",
      messages: {
        text: "{field}, “{raw}”, is stored as text, which Excel leaves out of sums: make it the number {number}, in {unit}.",
      },
      why: "A number stored as text looks right, but SUM takes it as 0.",
      remedy: "Type the number again, or use Convert to Number beside the cell.",
    },
  },
  *check({ declaration }) {
    const unit = declaration.unit ?? "万元";
    for (const { field, amount } of amountFields(declaration)) {
      const { value, cell, raw } = amount;
      if (isPlainText(amount.reading, unit) && value !== null) {
        yield {
          severity: "info",
          field,
          cells: [cell],
          message: {
            id: "text",
            values: { field: { field }, raw: excerpt(raw), number: inSheetUnit(value, unit), unit },
          },
          correction: amountCorrection(amount, value, unit),
        };
      }
    }
  },
});

/** Whether a text holds a number only; 元 behind it says nothing new on a sheet in 元. */
function isPlainText(reading: AmountReading, unit: SheetUnit): boolean {
  return (
    reading.kind === "number" &&
    reading.storedAs === "text" &&
    (reading.suffix === null || (reading.suffix === "元" && unit === "元"))
  );
}

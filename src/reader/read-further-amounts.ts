import type { SheetUnit } from "../declaration/amount";
import type { FurtherAmount } from "../declaration/declaration";
import { FUND_WORDS, NO_FUND_WORDS } from "../editions/words/money-words";
import { labelledAmount } from "./amount-cell";
import { placeOf, type FormFrame } from "./form-frame";
import { groupLines } from "./group-lines";
import type { BudgetReading } from "./read-budget";
import type { SheetCell } from "./sheet-cells";
import { cellText } from "./text-field";
import { isTotalLabel } from "./total-label";

/** The lines of the budget's groups beside those of the model that hold money: 事业收入 below 其他资金, say. */
export function readFurtherAmounts(
  frame: FormFrame,
  { labels }: BudgetReading,
  unit: SheetUnit | null,
): readonly FurtherAmount[] {
  const area = placeOf(frame, "budget")?.area;
  if (area === undefined) {
    return [];
  }
  return groupLines(frame, area, labels).flatMap(({ group, lines }) =>
    lines.filter(isMoney).flatMap((label): readonly FurtherAmount[] => {
      const amount = labelledAmount(frame, area, label, unit);
      return amount?.reading.kind !== "number" || amount.value === 0
        ? []
        : [{ group, label: cellText(label).trim(), labelCell: label.address, amount }];
    }),
  );
}

/** Whether a label names money of the year; a total is compared with its parts elsewhere. */
function isMoney(label: SheetCell): boolean {
  return (
    FUND_WORDS.some((word) => label.term.includes(word)) &&
    !NO_FUND_WORDS.some((word) => label.term.includes(word)) &&
    !isTotalLabel(label)
  );
}

import { FEN_PER_UNIT, type SheetUnit } from "../declaration/amount";
import type { PlannedContent } from "../sheet/sheet-plan";
import type { AmountContent } from "./form-content";

/** An amount as it is written on a form in this unit. */
export function amountContent(
  amount: AmountContent | undefined,
  unit: SheetUnit,
): PlannedContent | null {
  if (amount === null || amount === undefined) {
    return null;
  }
  return typeof amount === "string"
    ? { type: "text", text: amount }
    : { type: "number", value: amount / FEN_PER_UNIT[unit] };
}

/** A printed header with the unit that the form is in: 预算金额（万元） → 预算金额（元）. */
export function withUnit(text: string, unit: SheetUnit): string {
  return text.replace("万元", unit);
}

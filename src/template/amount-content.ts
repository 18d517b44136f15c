import type { SheetUnit } from "../declaration/amount";
import { FEN_PER_WAN } from "../declaration/money";
import type { PlannedContent } from "../sheet/sheet-plan";
import type { AmountContent } from "./form-content";

/** How many 分 one of the unit is. */
const FEN_PER: Readonly<Record<SheetUnit, number>> = { 元: 100, 万元: FEN_PER_WAN };

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
    : { type: "number", value: amount / FEN_PER[unit] };
}

/** A printed header with the unit that the form is in: 预算金额（万元） → 预算金额（元）. */
export function withUnit(text: string, unit: SheetUnit): string {
  return text.replace("万元", unit);
}

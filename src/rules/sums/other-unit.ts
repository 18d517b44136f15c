import type { AmountField, AmountReading, SheetUnit } from "../../declaration/amount";
import type { Money } from "../../declaration/money";
import { figureIn } from "../amount-correction";
import { excerpt } from "../text/excerpt";

/** How an amount that was read in another unit than 万元 was probably meant; null for one in 万元. */
export function otherUnit(
  amount: AmountField | undefined,
  corrected: Money,
):
  | (Readonly<Record<"raw" | "unit" | "meant" | "figure" | "stated", string>> & {
      readonly amount: { readonly money: Money };
    })
  | null {
  if (amount?.reading.kind !== "number") {
    return null;
  }
  const { reading, raw } = amount;
  const unit = unitOf(reading);
  const isLarger = Math.abs(corrected) > Math.abs(amount.value ?? 0);
  const meant = isLarger ? LARGER[unit] : SMALLER[unit];
  return unit === "万元" || meant === undefined
    ? null
    : {
        raw: excerpt(raw),
        unit,
        meant,
        amount: { money: corrected },
        figure: figureIn(corrected, reading.unit),
        stated: reading.unit,
      };
}

const LARGER: Readonly<Partial<Record<SheetUnit, string>>> = { 元: "万元", 万元: "亿元" };
const SMALLER: Readonly<Partial<Record<SheetUnit, string>>> = { 亿元: "万元", 万元: "元" };

/** The unit in which an amount was read: its own, or else that of its section. */
function unitOf({ suffix, unit }: Extract<AmountReading, { kind: "number" }>): SheetUnit {
  switch (suffix) {
    case null:
      return unit;
    case "万":
      return "万元";
    case "亿":
      return "亿元";
    default:
      return suffix;
  }
}

import type { AmountField, AmountReading, AmountSuffix, SheetUnit } from "../declaration/amount";
import type { Money } from "../declaration/money";
import { foldText } from "../declaration/normalise-text";
import type { CellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/sheet-picture";
import { showsDate } from "../sheet/shows-date";
import { parseDecimal, shift, toMoney, toNumber, type Decimal } from "./decimal";
import { parseAmountText } from "./parse-amount-text";
import { shownIn } from "./shown-in";

/** What is read of a cell that should hold an amount. */
export interface AmountCell {
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** 分 in one unit, as a power of ten. */
const FEN_POWER: Readonly<Record<AmountSuffix | SheetUnit, number>> = {
  元: 2,
  千元: 5,
  万: 6,
  万元: 6,
  百万元: 8,
  亿: 10,
  亿元: 10,
};

/** Above this many 万元 a number is no amount (a telephone number, say), and sums would not be exact. */
const LARGEST_WAN = 1e9;

/** A line break between digits. */
const BROKEN = /\d[^\S\n\r]*[\n\r]\s*\d/;

const ERROR_VALUE = /^(?:#+|#[A-Z][A-Z0-9/_]*[!?]?)$/;

/**
 * Reads an amount: “How an amount cell is read” in docs/form.md.
 * @param unit what the form states for amounts of this section; null counts as 万元
 */
export function readAmount(
  cell: AmountCell,
  address: CellAddress,
  unit: SheetUnit | null,
): AmountField {
  const { money, reading } = readValue(cell, unit ?? "万元");
  return { value: money, cell: address, raw: rawText(cell), reading };
}

interface Read {
  readonly money: Money | null;
  readonly reading: AmountReading;
}

function readValue({ value, formula, numberFormat }: AmountCell, unit: SheetUnit): Read {
  if (value === null) {
    return formula === null ? blank(null) : unreadable("no-result");
  }
  if (typeof value === "boolean") {
    return unreadable("not-a-number");
  }
  if (typeof value === "string") {
    return readText(value, formula, unit);
  }
  if (showsDate(numberFormat)) {
    return unreadable("not-a-number");
  }
  const shown = shownIn(numberFormat, value);
  const decimal = parseDecimal(String(value));
  return decimal === null
    ? unreadable("not-a-number")
    : number(shift(decimal, -shown.scale), {
        storedAs: formula === null ? "number" : "formula",
        suffix: null,
        unit: shown.unit ?? unit,
        scale: shown.scale,
        explanation: null,
        doubled: false,
      });
}

function readText(text: string, formula: string | null, unit: SheetUnit): Read {
  const folded = foldText(text);
  if (ERROR_VALUE.test(folded)) {
    return unreadable("error-value");
  }
  const parsed = parseAmountText(folded);
  switch (parsed.kind) {
    case "blank":
      return blank(parsed.mark);
    case "unreadable":
      return unreadable("not-a-number");
    case "number": {
      const { decimal, suffix, explanation, doubled } = parsed;
      // Two numbers one below the other are not one number.
      if (!doubled && BROKEN.test(text.normalize("NFKC"))) {
        return unreadable("not-a-number");
      }
      const storedAs = formula === null ? "text" : "formula";
      return number(decimal, { storedAs, suffix, unit, scale: 0, explanation, doubled });
    }
  }
}

function number(
  decimal: Decimal,
  how: Omit<Extract<AmountReading, { kind: "number" }>, "kind" | "wan">,
): Read {
  const inFen = shift(decimal, FEN_POWER[how.suffix ?? how.unit]);
  const wan = toNumber(shift(inFen, -FEN_POWER["万元"]));
  return Math.abs(wan) > LARGEST_WAN
    ? unreadable("not-a-number")
    : { money: toMoney(inFen), reading: { kind: "number", ...how, wan } };
}

function blank(mark: string | null): Read {
  return { money: null, reading: { kind: "blank", mark } };
}

function unreadable(reason: Extract<AmountReading, { kind: "unreadable" }>["reason"]): Read {
  return { money: null, reading: { kind: "unreadable", reason } };
}

function rawText({ value, text, formula }: AmountCell): string {
  if (typeof value === "string") {
    return value;
  }
  return text === "" && value === null ? (formula ?? "") : text;
}

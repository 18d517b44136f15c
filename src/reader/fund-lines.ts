import { FISCAL_KINDS, OF_WHICH } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { nextRow, rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { SheetCell } from "./sheet-cells";

/** A kind of fund that a total consists of. */
export interface FundLine {
  readonly label: SheetCell;
  /** What 财政拨款 consists of itself; empty unless all of its kinds stand below it. */
  readonly kinds: readonly SheetCell[];
}

/**
 * The kinds of fund in a column below the label of their total, or below and right of it. One that begins with 其中 is
 * part of the line above, unless it is the first.
 */
export function fundLines(
  { cells, words }: FormFrame,
  area: Area,
  total: SheetCell,
): readonly FundLine[] {
  const isFund = (cell: SheetCell): boolean => {
    const field = words.budget(cell)?.value;
    return field === "fiscalAppropriation" || field === "otherFunds" || isKind(cell);
  };
  const first = nextRow(cells, total.area.bottom, area).find(isFund);
  const column = first?.column ?? total.column;
  const lines: { label: SheetCell; kinds: SheetCell[] }[] = [];
  for (const row of rowsOf({ top: total.area.bottom + 1, bottom: area.bottom })) {
    const label = cells.at({ row, column });
    const isOther = words.budget(label) !== null && !isFund(label);
    if (label.column !== column || !label.isFilled || isOther) {
      break;
    }
    const above = lines.at(-1);
    const isBelowAll =
      above !== undefined &&
      words.budget(above.label)?.value === "fiscalAppropriation" &&
      !isKind(above.label);
    if (isKind(label) && isBelowAll) {
      above.kinds.push(label);
    } else if (isFund(label) && (above === undefined || !label.term.startsWith(OF_WHICH))) {
      lines.push({ label, kinds: [] });
    }
  }
  return lines.map(({ label, kinds }) => ({ label, kinds: isComplete(kinds) ? kinds : [] }));
}

function isKind({ term }: SheetCell): boolean {
  return FISCAL_KINDS.some((kind) => term.includes(kind));
}

function isComplete(kinds: readonly SheetCell[]): boolean {
  return FISCAL_KINDS.every((kind) => kinds.some(({ term }) => term.includes(kind)));
}

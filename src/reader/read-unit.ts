import type { SheetUnit } from "../declaration/amount";
import { splitTail } from "../declaration/normalise-text";
import { CURRENCY, UNIT_LABELS } from "../editions/form-words";
import type { CellAddress } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea } from "./cells-in-area";
import type { SheetCell } from "./sheet-cells";

const UNITS: readonly SheetUnit[] = ["万元", "元"];

/** A longer text is no label, whatever brackets it ends with. */
const LONGEST_LABEL = 20;

/** The unit of all amounts and the cell that says so; null where none does. */
export interface UnitReading {
  readonly unit: SheetUnit | null;
  readonly cell: CellAddress | null;
}

/** The unit the form states in the header of an amount, else in a line 单位：…, else behind any label. */
export function statedUnit(frame: FormFrame): UnitReading {
  const { cells, words, taskHeader } = frame;
  const budget = placeOf(frame, "budget");
  const headers = [
    ...(budget === null ? [] : cellsInArea(cells, budget.area).filter(words.amountHeader)),
    ...[taskHeader?.cells.get("amount"), taskHeader?.amountHeading].filter(isCell),
  ];
  const last = frame.sections.at(-1)?.area.top ?? frame.top.bottom;
  const above = cellsInArea(cells, { ...frame.block.area, bottom: last });
  return (
    firstUnit(headers, unitBehind) ??
    firstUnit(above, ({ term }) => (isUnitLine(term) ? unitOf(term) : null)) ??
    firstUnit(above, (cell) => (cell.stem.length <= LONGEST_LABEL ? unitBehind(cell) : null)) ?? {
      unit: null,
      cell: null,
    }
  );
}

function firstUnit(
  cells: readonly SheetCell[],
  unitIn: (cell: SheetCell) => SheetUnit | null,
): UnitReading | null {
  for (const cell of cells) {
    const unit = unitIn(cell);
    if (unit !== null) {
      return { unit, cell: cell.address };
    }
  }
  return null;
}

function unitBehind({ term }: SheetCell): SheetUnit | null {
  return unitOf(splitTail(term).tail);
}

function isCell<T>(cell: T | null | undefined): cell is T {
  return cell !== null && cell !== undefined;
}

function isUnitLine(term: string): boolean {
  const line = withoutBrackets(term);
  return UNIT_LABELS.some((label) => line.startsWith(`${label}:`));
}

function unitOf(text: string): SheetUnit | null {
  const named = withoutBrackets(text).split(":").at(-1)?.replace(CURRENCY, "");
  return UNITS.find((unit) => unit === named) ?? null;
}

function withoutBrackets(text: string): string {
  return text.replace(/^\(|\)$/g, "");
}

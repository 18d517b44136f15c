import type { SheetUnit } from "../declaration/amount";
import { splitTail } from "../declaration/normalise-text";
import { CURRENCY, UNIT_LABELS } from "../editions/form-words";
import type { CellAddress } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea } from "./cells-in-area";

const UNITS: readonly SheetUnit[] = ["万元", "元"];

/** The unit of all amounts and the cell that says so; null where none does. */
export interface UnitReading {
  readonly unit: SheetUnit | null;
  readonly cell: CellAddress | null;
}

/** The unit the form states in the header of an amount, or else in a line 单位：…. */
export function statedUnit(frame: FormFrame): UnitReading {
  const { cells, words, taskHeader } = frame;
  const budget = placeOf(frame, "budget");
  const headers = [
    ...(budget === null ? [] : cellsInArea(cells, budget.area).filter(words.amountHeader)),
    ...[taskHeader?.cells.get("amount"), taskHeader?.amountHeading].filter(isCell),
  ];
  const last = frame.sections.at(-1)?.area.top ?? frame.top.bottom;
  const lines = cellsInArea(cells, { ...frame.block.area, bottom: last }).filter(({ term }) =>
    isUnitLine(term),
  );
  const stated = [
    ...headers.map(({ address, term }) => ({ unit: unitOf(splitTail(term).tail), cell: address })),
    ...lines.map(({ address, term }) => ({ unit: unitOf(term), cell: address })),
  ];
  return stated.find(({ unit }) => unit !== null) ?? { unit: null, cell: null };
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

import type { SheetUnit } from "../declaration/amount";
import { splitTail } from "../declaration/normalise-text";
import { CURRENCY, UNIT_LABELS } from "../editions/form-words";
import type { CellAddress } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea } from "./cells-in-area";

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
  const lines = above.filter(({ term }) => isUnitLine(term));
  const labels = above.filter(({ stem }) => stem.length <= LONGEST_LABEL);
  const stated = [
    ...headers.map(({ address, term }) => ({ unit: unitOf(splitTail(term).tail), cell: address })),
    ...lines.map(({ address, term }) => ({ unit: unitOf(term), cell: address })),
    ...labels.map(({ address, term }) => ({ unit: unitOf(splitTail(term).tail), cell: address })),
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

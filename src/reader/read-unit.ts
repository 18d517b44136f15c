import type { SheetUnit } from "../declaration/amount";
import { splitTail } from "../declaration/normalise-text";
import { CURRENCY, UNIT_LABELS } from "../editions/form-words";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea } from "./cells-in-area";

const UNITS: readonly SheetUnit[] = ["万元", "元"];

/** The unit the form states in the header of an amount, or else in a line 单位：…; null when in neither. */
export function statedUnit({ cells, words, ...frame }: FormFrame): SheetUnit | null {
  const budget = placeOf({ cells, words, ...frame }, "budget");
  const headers = [
    ...(budget === null ? [] : cellsInArea(cells, budget.area).filter(words.amountHeader)),
    ...[frame.taskHeader?.cells.get("amount")].filter((cell) => cell !== undefined),
  ];
  const tails = headers.map(({ term }) => splitTail(term).tail);
  const last = frame.sections.at(-1)?.area.top ?? frame.top.bottom;
  const lines = cellsInArea(cells, { ...frame.block.area, bottom: last })
    .map(({ term }) => term)
    .filter(isUnitLine);
  return [...tails, ...lines].map(unitOf).find((unit) => unit !== null) ?? null;
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

import { isSheetUnit, type SheetUnit } from "../declaration/amount";
import { splitTail } from "../declaration/normalise-text";
import { CURRENCY, UNIT_LABELS } from "../editions/form-words";
import type { CellAddress } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea } from "./cells-in-area";
import type { SheetCell, SheetCells } from "./sheet-cells";

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
    firstUnit(above, (cell) => unitInLine(cells, cell)) ??
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

/** 单位：元, without its colon, or with the unit in the cell to the right. */
function unitInLine(cells: SheetCells, { term, row, area }: SheetCell): SheetUnit | null {
  const line = withoutBrackets(term);
  const label = UNIT_LABELS.find((known) => line.startsWith(known));
  if (label === undefined) {
    return null;
  }
  const rest = line.slice(label.length).replace(/^:/, "");
  const beside = cells.at({ row, column: area.right + 1 });
  return unitOf(rest === "" ? beside.term : rest);
}

function unitOf(text: string): SheetUnit | null {
  const named = withoutBrackets(text).split(":").at(-1)?.replace(CURRENCY, "") ?? "";
  return isSheetUnit(named) ? named : null;
}

function withoutBrackets(text: string): string {
  return text.replace(/^\(|\)$/g, "");
}

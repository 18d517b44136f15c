import { isSheetUnit, type SheetUnit } from "../declaration/amount";
import { splitTail } from "../declaration/normalise-text";
import { CURRENCY, UNIT_LABELS } from "../editions/words/head-words";
import type { CellAddress } from "../sheet/address";
import { placeOf, type FormFrame, type SectionPlace } from "./form-frame";
import { cellsInArea } from "./cells-in-area";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** Longest text that counts as a label with a unit in brackets. */
const LONGEST_LABEL = 20;

/** The unit of amounts and the cell that says so; null where none does. */
export interface UnitReading {
  readonly unit: SheetUnit | null;
  readonly cell: CellAddress | null;
}

/** The units of the amounts in the two sections that hold any. */
export interface FormUnits {
  readonly budget: UnitReading;
  readonly tasks: UnitReading;
}

/**
 * The unit that a section states in the header of its amounts. Where it states none, that of a line 单位：…, of
 * the other section, or behind any label.
 */
export function statedUnits(frame: FormFrame): FormUnits {
  const { cells, words, taskHeader } = frame;
  const rows = {
    budget: rowsIn(cells, placeOf(frame, "budget")),
    tasks: rowsIn(cells, placeOf(frame, "tasks")),
  };
  const taskHeaders = [taskHeader?.cells.get("amount"), taskHeader?.amountHeading].filter(isCell);
  const budget = ownUnit(cells, rows.budget.filter(words.amountHeader), rows.budget);
  const tasks = ownUnit(cells, taskHeaders, rows.tasks);
  if (budget !== null && tasks !== null) {
    return { budget, tasks };
  }
  const other = lineUnit(frame) ?? budget ?? tasks ?? labelUnit(frame) ?? UNSTATED;
  return { budget: budget ?? other, tasks: tasks ?? other };
}

const UNSTATED: UnitReading = { unit: null, cell: null };

function rowsIn(cells: SheetCells, place: SectionPlace | null): readonly SheetCell[] {
  return place === null ? [] : cellsInArea(cells, place.area);
}

/** What a section says of its own amounts: their header, or a line among its rows. */
function ownUnit(
  cells: SheetCells,
  headers: readonly SheetCell[],
  rows: readonly SheetCell[],
): UnitReading | null {
  return firstUnit(headers, unitBehind) ?? firstUnit(rows, (cell) => unitInLine(cells, cell));
}

function lineUnit(frame: FormFrame): UnitReading | null {
  return firstUnit(headOf(frame), (cell) => unitInLine(frame.cells, cell));
}

function labelUnit(frame: FormFrame): UnitReading | null {
  return firstUnit(headOf(frame), (cell) =>
    cell.stem.length <= LONGEST_LABEL ? unitBehind(cell) : null,
  );
}

/** The cells of the form down to its last section. */
function headOf({ cells, block, sections, top }: FormFrame): readonly SheetCell[] {
  return cellsInArea(cells, { ...block.area, bottom: sections.at(-1)?.area.top ?? top.bottom });
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

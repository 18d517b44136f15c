import { FEN_PER_UNIT } from "../declaration/amount";
import { normaliseText, splitTail, trimText } from "../declaration/normalise-text";
import { parseAmountText } from "./parse-amount-text";
import { OF_WHICH } from "../editions/words/money-words";
import { toAddress } from "../sheet/address";
import type { Area, CellAddress, CellPosition } from "../sheet/address";
import type { CellValue, SheetPicture } from "../sheet/sheet-picture";

/** A cell, or a merged area with the content of its top-left cell. */
export interface SheetCell {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
  readonly address: CellAddress;
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Holds more than white space; a formula without a result counts. */
  readonly isFilled: boolean;
  /** The text as labels are compared; `""` for numbers and for long texts, which are no labels. */
  readonly term: string;
  /** The term without its bracketed tail, and without an amount behind its colon. */
  readonly stem: string;
  /** The amount behind the colon of a label in the label's own cell, `1200` of `基本支出：1200`; null elsewhere. */
  readonly amountBehind: string | null;
}

/** The cells of a sheet. Cells hidden under a merged area are never among them. */
export interface SheetCells {
  /** Cells with content, in sheet order. */
  readonly filled: readonly SheetCell[];
  /** Cells with content by the row of their top-left cell, from left to right. */
  readonly row: (row: number) => readonly SheetCell[];
  /** The cell at a position, or the merged area over it; also where nothing stands. */
  readonly at: (position: CellPosition) => SheetCell;
}

/** Longest label in characters, line breaks and spaces included. */
const LONGEST_LABEL = 120;

/** More columns than any sheet has: a row and a column make one number. */
const COLUMNS = 1 << 15;

/** Arranges a picture for reading; linear in the number of its cells. */
export function sheetCells(picture: SheetPicture): SheetCells {
  const merges = mergesByRow(picture);
  const known = new Map<number, SheetCell>();

  function at({ row, column }: CellPosition): SheetCell {
    const merged = merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
    const place = (merged?.top ?? row) * COLUMNS + (merged?.left ?? column);
    const found = known.get(place);
    if (found !== undefined) {
      return found;
    }
    const cell = cellOf(merged ?? { top: row, left: column, bottom: row, right: column });
    known.set(place, cell);
    return cell;
  }

  function cellOf(area: Area): SheetCell {
    const r = area.top - picture.origin.row;
    const c = area.left - picture.origin.column;
    const value = picture.values[r]?.[c] ?? null;
    const formula = picture.formulas[r]?.[c] ?? null;
    const term = typeof value === "string" ? toTerm(value) : "";
    const { label, amount } = splitAmount(term);
    return {
      area,
      row: area.top,
      column: area.left,
      address: toAddress({ row: area.top, column: area.left }),
      value,
      text: picture.texts[r]?.[c] ?? "",
      formula,
      numberFormat: picture.numberFormats[r]?.[c] ?? "",
      isFilled: formula !== null || !isBlank(value),
      term,
      stem: splitTail(label).stem,
      amountBehind: amount,
    };
  }

  const filled: SheetCell[] = [];
  const rows = new Map<number, SheetCell[]>();
  for (const [r, values] of picture.values.entries()) {
    const row = picture.origin.row + r;
    const inRow: SheetCell[] = [];
    for (const [c, value] of values.entries()) {
      if (value === null && (picture.formulas[r]?.[c] ?? null) === null) {
        continue;
      }
      const column = picture.origin.column + c;
      const cell = at({ row, column });
      if (cell.isFilled && cell.row === row && cell.column === column) {
        inRow.push(cell);
      }
    }
    if (inRow.length > 0) {
      rows.set(row, inRow);
      filled.push(...inRow);
    }
  }
  return { filled, row: (row) => rows.get(row) ?? NO_CELLS, at };
}

const NO_CELLS: readonly SheetCell[] = [];

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && trimText(value) === "");
}

function toTerm(text: string): string {
  return text.length > LONGEST_LABEL ? "" : normaliseText(text).replace(UNIT_BEHIND, "($1)");
}

const LABEL_AND_AMOUNT = new RegExp(`^((?:${OF_WHICH}:)?[^:()]+(?:\\([^:()]*\\))?):(.+)$`);

/** A label with its amount behind a colon, taken apart; a term like any other is all label. */
function splitAmount(term: string): { readonly label: string; readonly amount: string | null } {
  const [, label = term, amount = null] = LABEL_AND_AMOUNT.exec(term) ?? [];
  const parsed = amount === null ? null : parseAmountText(amount);
  return parsed?.kind === "number" || (parsed?.kind === "blank" && parsed.mark !== null)
    ? { label, amount }
    : { label: term, amount: null };
}

/** 预算金额/万元 and 预算金额（万元） are one label. */
const UNIT_BEHIND = new RegExp(`/(${Object.keys(FEN_PER_UNIT).join("|")})$`);

/**
 * A picture ends with the last cell that holds anything, where a merged label may reach further down, over
 * rows that nobody has filled in yet; at most this many of them.
 */
const ROWS_BELOW = 200;

/** Merged areas by every row they cover in the picture and right below. */
function mergesByRow({ merges, origin, rowCount }: SheetPicture): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  const last = origin.row + rowCount - 1 + ROWS_BELOW;
  for (const merge of merges ?? []) {
    const area = { ...merge, bottom: Math.min(merge.bottom, last) };
    for (let row = Math.max(area.top, origin.row); row <= area.bottom; row += 1) {
      addTo(byRow, row, area);
    }
  }
  return byRow;
}

function addTo<T>(lists: Map<number, T[]>, key: number, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [entry]);
  } else {
    list.push(entry);
  }
}

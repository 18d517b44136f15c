import { toAddress, toArea, toPosition, toRangeAddress } from "../../src/sheet/address";
import type { Area, CellAddress, CellPosition, RangeAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/sheet-picture";
import { EXAMPLE_MERGES, EXAMPLE_ROWS } from "./filled-example";

/** A form as values from A1 on and merged areas, to be edited as people edit sheets. */
export interface Form {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly RangeAddress[];
}

/** The filled example. */
export const EXAMPLE: Form = { rows: EXAMPLE_ROWS, merges: EXAMPLE_MERGES };

/** The new position of a cell when rows or columns are inserted before it. */
export type Move = (position: CellPosition) => CellPosition;

/** Inserts blank rows before a zero-based row; merged areas across it grow. */
export function insertRows(
  form: Form,
  before: number,
  rows: readonly (readonly CellValue[])[],
): Form {
  return {
    rows: [...form.rows.slice(0, before), ...rows, ...form.rows.slice(before)],
    merges: moveMerges(form.merges, moveRows(before, rows.length)),
  };
}

/** Deletes rows; merged areas shrink, and go when nothing of them is left. */
export function deleteRows(form: Form, first: number, count: number): Form {
  const after = (row: number): number => (row < first ? row : Math.max(first, row - count));
  return {
    rows: form.rows.filter((_, row) => row < first || row >= first + count),
    merges: form.merges.flatMap((merge) => {
      const area = toArea(merge);
      const top = after(area.top);
      const bottom = after(area.bottom + 1) - 1;
      return bottom < top ? [] : [toRangeAddress({ ...area, top, bottom })];
    }),
  };
}

/** Inserts blank columns before a zero-based column; merged areas across it grow. */
export function insertColumns(form: Form, before: number, count: number): Form {
  const blank = Array.from({ length: count }, () => null);
  return {
    rows: form.rows.map((row) => [...row.slice(0, before), ...blank, ...row.slice(before)]),
    merges: moveMerges(form.merges, moveColumns(before, count)),
  };
}

/** Puts other values into cells; null empties one. */
export function setCells(form: Form, changes: Readonly<Record<CellAddress, CellValue>>): Form {
  return {
    ...form,
    rows: form.rows.map((cells, row) =>
      cells.map((value, column) => {
        const changed = changes[toAddress({ row, column })];
        return changed === undefined ? value : changed;
      }),
    ),
  };
}

/** Changes every text. */
export function mapTexts(form: Form, change: (text: string) => string): Form {
  return {
    ...form,
    rows: form.rows.map((row) =>
      row.map((value) => (typeof value === "string" ? change(value) : value)),
    ),
  };
}

/** Puts two forms into one sheet, the second `gap` columns right of the first. */
export function beside(left: Form, right: Form, gap: number): Form {
  const width = Math.max(...left.rows.map((row) => row.length));
  const moved = insertColumns(right, 0, width + gap);
  const height = Math.max(left.rows.length, moved.rows.length);
  return {
    rows: Array.from({ length: height }, (_, row) => {
      const first = left.rows[row] ?? [];
      const second = moved.rows[row]?.slice(width) ?? [];
      return [...first, ...Array.from({ length: width - first.length }, () => null), ...second];
    }),
    merges: [...left.merges, ...moved.merges],
  };
}

/** Puts the second form below the first, with blank rows between. */
export function below(first: Form, second: Form, gap: number): Form {
  const top = first.rows.length + gap;
  return {
    rows: [...first.rows, ...Array.from({ length: gap }, () => []), ...second.rows],
    merges: [...first.merges, ...moveMerges(second.merges, moveRows(0, top))],
  };
}

export function moveRows(before: number, count: number): Move {
  return ({ row, column }) => ({ row: row < before ? row : row + count, column });
}

export function moveColumns(before: number, count: number): Move {
  return ({ row, column }) => ({ row, column: column < before ? column : column + count });
}

/** A model with the address of every field moved. */
export function moveCells(model: unknown, move: Move): unknown {
  if (Array.isArray(model)) {
    return model.map((entry: unknown) => moveCells(entry, move));
  }
  if (typeof model !== "object" || model === null) {
    return model;
  }
  return Object.fromEntries(
    Object.entries(model).map(([key, entry]: [string, unknown]) => {
      if (key === "range" && typeof entry === "string") {
        return [key, moveMerges([entry], move)[0]];
      }
      return key === "cell" && typeof entry === "string"
        ? [key, toAddress(move(toPosition(entry)))]
        : [key, moveCells(entry, move)];
    }),
  );
}

function moveMerges(merges: readonly RangeAddress[], move: Move): RangeAddress[] {
  return merges.map((merge) => toRangeAddress(moveArea(toArea(merge), move)));
}

function moveArea(area: Area, move: Move): Area {
  const first = move({ row: area.top, column: area.left });
  const last = move({ row: area.bottom, column: area.right });
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

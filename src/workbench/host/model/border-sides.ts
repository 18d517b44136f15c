import type { IBorderData } from "@univerjs/core";
import { contains, type Area, type CellPosition } from "../../../sheet/address";
import { HostError } from "../host-error";
import { COLUMN_COUNT, ROW_COUNT } from "./grid";

/** `Excel.BorderIndex`, in Excel's order. */
export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderIndex = (typeof BORDER_INDEXES)[number];

type SideKey = keyof IBorderData & ("t" | "b" | "l" | "r" | "tl_br" | "bl_tr");

/** One side of a cell. */
export interface CellSide {
  readonly row: number;
  readonly column: number;
  readonly key: SideKey;
}

/** A line between two cells is a side of both; at the edge of the sheet, and across a cell, of one alone. */
export interface SharedSide {
  readonly own: CellSide;
  readonly other: CellSide | null;
}

/** More sides than this are not drawn one by one. */
const SIDE_LIMIT = 200_000;

const ACROSS: Partial<Record<BorderIndex, SideKey>> = {
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

/**
 * The sides of the cells of an area that a border of it is made of. Sides within a merged area do not count.
 * @param merges All merged areas that have a cell in the area.
 */
export function borderSides(area: Area, index: BorderIndex, merges: readonly Area[]): SharedSide[] {
  const mergeAt = mergeFinder(merges);
  return sidesOf(area, index).filter(({ own, other }) => {
    const merge = mergeAt(own);
    if (merge === undefined) {
      return true;
    }
    return ACROSS[index] === undefined
      ? other === null || mergeAt(other) !== merge
      : own.row === merge.top && own.column === merge.left;
  });
}

function sidesOf(area: Area, index: BorderIndex): SharedSide[] {
  const { top, left, bottom, right } = area;
  const across = ACROSS[index];
  switch (index) {
    case "EdgeTop":
      return cells({ ...area, bottom: top }).map((cell) => side(cell, "t"));
    case "EdgeBottom":
      return cells({ ...area, top: bottom }).map((cell) => side(cell, "b"));
    case "EdgeLeft":
      return cells({ ...area, right: left }).map((cell) => side(cell, "l"));
    case "EdgeRight":
      return cells({ ...area, left: right }).map((cell) => side(cell, "r"));
    case "InsideHorizontal":
      return top === bottom
        ? []
        : cells({ ...area, bottom: bottom - 1 }).map((cell) => side(cell, "b"));
    case "InsideVertical":
      return left === right
        ? []
        : cells({ ...area, right: right - 1 }).map((cell) => side(cell, "r"));
    default:
      return across === undefined ? [] : cells(area).map((cell) => side(cell, across));
  }
}

function cells({ top, left, bottom, right }: Area): CellPosition[] {
  const columns = right - left + 1;
  const count = (bottom - top + 1) * columns;
  if (count > SIDE_LIMIT) {
    throw new HostError("ApiNotImplemented", `RangeBorder of more than ${SIDE_LIMIT} cells`);
  }
  return Array.from({ length: count }, (_, i) => ({
    row: top + Math.floor(i / columns),
    column: left + (i % columns),
  }));
}

function side({ row, column }: CellPosition, key: SideKey): SharedSide {
  const own = { row, column, key };
  switch (key) {
    case "t":
      return { own, other: row > 0 ? { row: row - 1, column, key: "b" } : null };
    case "b":
      return { own, other: row + 1 < ROW_COUNT ? { row: row + 1, column, key: "t" } : null };
    case "l":
      return { own, other: column > 0 ? { row, column: column - 1, key: "r" } : null };
    case "r":
      return {
        own,
        other: column + 1 < COLUMN_COUNT ? { row, column: column + 1, key: "l" } : null,
      };
    default:
      return { own, other: null };
  }
}

function mergeFinder(merges: readonly Area[]): (cell: CellPosition) => Area | undefined {
  return (cell) => merges.find((merge) => contains(merge, cell));
}

import type { IBorderStyleData, Nullable } from "@univerjs/core";
import { borderLine, type BorderLine } from "./border-line";
import { borderSides, type BorderIndex, type CellSide, type SharedSide } from "./border-sides";
import { putCell, writeFormats, type CellWrites } from "./cell-writes";
import { intersection } from "./grid";
import { mergesOf } from "./merges";
import type { SheetAreas } from "./object-model";
import { cellStyleReader } from "./read-cells";
import type { Sheet } from "./sheet";

/** What the lines of a border have in common in one respect; null when they differ. */
export function readBorder<T>(
  { sheet, areas }: SheetAreas,
  index: BorderIndex,
  read: (line: BorderLine) => T,
): T | null {
  const sides = sidesOf({ sheet, areas }, index);
  const lineOf = lineReader(sheet);
  const values = new Set(sides.map((side) => read(lineOf(side))));
  if (sides.length === 0) {
    return read(borderLine(null));
  }
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? null : value;
}

/**
 * Redraws the lines of a border, each on the cell that the border belongs to; what its neighbour had there goes.
 * @param draw The new line for the one that is there; null for none.
 */
export function drawBorder(
  { sheet, areas }: SheetAreas,
  index: BorderIndex,
  draw: (line: BorderLine) => IBorderStyleData | null,
): void {
  const lineOf = lineReader(sheet);
  const styleOf = cellStyleReader(sheet);
  const writes: CellWrites = {};
  const put = ({ row, column, key }: CellSide, line: IBorderStyleData | null): void => {
    const planned = writes[row]?.[column]?.s;
    const before = typeof planned === "object" ? planned : styleOf(row, column);
    // The engine takes null for a line that goes; its types do not know.
    putCell(writes, row, column, { s: { ...before, bd: { ...before?.bd, [key]: line } } });
  };
  for (const side of sidesOf({ sheet, areas }, index)) {
    const line = draw(lineOf(side));
    const { own, other } = side;
    put(own, line);
    if (other !== null && styleOf(other.row, other.column)?.bd?.[other.key]) {
      put(other, null);
    }
  }
  writeFormats(sheet, writes);
}

function sidesOf({ sheet, areas }: SheetAreas, index: BorderIndex): SharedSide[] {
  const merges = mergesOf(sheet);
  return areas.flatMap((area) =>
    borderSides(
      area,
      index,
      merges.filter((merge) => intersection(area, merge)),
    ),
  );
}

/** A side's own line, else that of the cell beside it: they share it. */
function lineReader(sheet: Sheet): (side: SharedSide) => BorderLine {
  const styleOf = cellStyleReader(sheet);
  const lineAt = (side: CellSide | null): Nullable<IBorderStyleData> =>
    side && styleOf(side.row, side.column)?.bd?.[side.key];
  return ({ own, other }) => borderLine(isDrawn(lineAt(own)) ? lineAt(own) : lineAt(other));
}

function isDrawn(line: Nullable<IBorderStyleData>): boolean {
  return Boolean(line?.s);
}

import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { putCell, writeFormats, type CellWrites } from "./cell-writes";
import { isEntireColumn, isEntireRow } from "./grid";
import { changeLineFormats, styleOf, takeOverLineFormats } from "./line-styles";
import type { SheetAreas } from "./object-model";
import { requireAllowed } from "./protection";

/**
 * Sets one part of the style of all cells of some areas, in one act of the engine's; null takes it away.
 * Rows are not fitted again to larger letters.
 */
export function writeStyle<Part extends keyof IStyleData>(
  { sheet, areas }: SheetAreas,
  type: Part,
  value: IStyleData[Part] | null,
): void {
  requireAllowed(sheet, "allowFormatCells");
  const writes: CellWrites = {};
  for (const area of areas) {
    if (isEntireRow(area) || isEntireColumn(area)) {
      changeLineFormats(sheet, area, ({ s }) => ({ s: { ...styleOf(sheet, s), [type]: value } }));
    } else {
      takeOverLineFormats(sheet, area);
      putStyle(writes, area, { [type]: value });
    }
  }
  writeFormats(sheet, writes);
}

/** The engine merges what is given into the style that a cell has. */
function putStyle(writes: CellWrites, area: Area, s: IStyleData): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      putCell(writes, row, column, { s });
    }
  }
}

import { BooleanNumber } from "@univerjs/core";
import {
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/sheets";
import type { Json } from "../batch";
import { HostError } from "../host-error";
import type { Area } from "../../../sheet/address";
import { columnCount, isEntireColumn, rowCount, toEngineRange } from "./grid";
import type { SheetAreas } from "./object-model";
import { requireAllowed } from "./protection";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/** The engine counts pixels, Excel points. */
const POINTS_PER_PIXEL = 0.75;

/** Height of the rows in points; null when they differ. */
export function rowHeight({ sheet, areas }: SheetAreas): number | null {
  return equalSize(areas.flatMap(rows), (row) => sheet.data.getRowHeight(row));
}

/** Width of the columns in points; null when they differ. */
export function columnWidth({ sheet, areas }: SheetAreas): number | null {
  return equalSize(areas.flatMap(columns), (column) => sheet.data.getColumnWidth(column));
}

/** Sets the height of all rows of some areas. @throws HostError when a protected sheet does not allow it */
export function setRowHeight({ sheet, areas }: SheetAreas, points: Json): void {
  requireAllowed(sheet, "allowFormatRows");
  const h = toPixels(points);
  for (const area of areas) {
    if (isEntireColumn(area)) {
      sheet.facade.setRowHeightsForced(area.top, rowCount(area), h);
    } else {
      setHeights(sheet, rows(area), h);
    }
  }
}

/** Sets the width of all columns of some areas. @throws HostError when a protected sheet does not allow it */
export function setColumnWidth({ sheet, areas }: SheetAreas, points: Json): void {
  requireAllowed(sheet, "allowFormatColumns");
  // The engine's own command refits every row of the sheet, for minutes; Excel leaves heights as they are.
  runMutation(sheet, SetWorksheetColWidthMutation.id, {
    ranges: areas.map(toEngineRange),
    colWidth: toPixels(points),
  });
}

/** The engine's own command for heights looks at a million rows each time; these two do the same. */
function setHeights(sheet: Sheet, numbers: readonly number[], h: number): void {
  const height = { h, ia: BooleanNumber.FALSE };
  const rowData = Object.fromEntries(numbers.map((row) => [row, height]));
  runMutation(sheet, SetRowDataMutation.id, { rowData });
  runMutation(sheet, SetWorksheetRowAutoHeightMutation.id, { rowsAutoHeightInfo: [] });
}

const rows = (area: Area): number[] =>
  Array.from({ length: rowCount(area) }, (_, i) => area.top + i);

const columns = (area: Area): number[] =>
  Array.from({ length: columnCount(area) }, (_, i) => area.left + i);

function equalSize(indexes: readonly number[], pixels: (index: number) => number): number | null {
  const [size, ...others] = new Set(indexes.map(pixels));
  return size === undefined || others.length > 0 ? null : size * POINTS_PER_PIXEL;
}

function toPixels(points: Json): number {
  if (typeof points !== "number" || points < 0) {
    throw new HostError("InvalidArgument");
  }
  return points / POINTS_PER_PIXEL;
}

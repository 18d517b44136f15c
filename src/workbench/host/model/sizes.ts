import type { Json } from "../batch";
import { HostError } from "../host-error";
import type { Area } from "../../../sheet/address";
import { columnCount, rowCount } from "./grid";
import type { SheetAreas } from "./object-model";
import { requireAllowed } from "./protection";

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

export function setRowHeight({ sheet, areas }: SheetAreas, points: Json): void {
  requireAllowed(sheet, "allowFormatRows");
  for (const area of areas) {
    sheet.facade.setRowHeightsForced(area.top, rowCount(area), toPixels(points));
  }
}

export function setColumnWidth({ sheet, areas }: SheetAreas, points: Json): void {
  requireAllowed(sheet, "allowFormatColumns");
  for (const area of areas) {
    sheet.facade.setColumnWidths(area.left, columnCount(area), toPixels(points));
  }
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

import type { Element } from "@xmldom/xmldom";
import { childOf, childrenOf, isOn } from "../patch/xml";

/** Sizes of a sheet's rows and columns on the screen, about: what fonts they are measured in is not asked. */
export interface SheetGeometry {
  columnPixels(column: number): number;
  rowPixels(row: number): number;
}

const CHARACTER = 7;
const COLUMN = 9;
const POINTS = 15;
const PIXELS_PER_POINT = 4 / 3;

/** @param rows the markup of the sheet's rows */
export function sheetGeometry(worksheet: Element, rows: string): SheetGeometry {
  const defaults = childOf(worksheet, "sheetFormatPr");
  const width = numberIn(defaults, "defaultColWidth") ?? COLUMN;
  const height = numberIn(defaults, "defaultRowHeight") ?? POINTS;
  const columns = childrenOf(worksheet, "cols").flatMap((list) =>
    childrenOf(list, "col").map((column) => ({
      first: (numberIn(column, "min") ?? 0) - 1,
      last: (numberIn(column, "max") ?? 0) - 1,
      width: isOn(column, "hidden") ? 0 : (numberIn(column, "width") ?? width),
    })),
  );
  const heights = rowHeights(rows);
  return {
    columnPixels: (column) =>
      CHARACTER *
      (columns.find(({ first, last }) => first <= column && column <= last)?.width ?? width),
    rowPixels: (row) => PIXELS_PER_POINT * (heights.get(row) ?? height),
  };
}

/** By zero-based rows, in points; hidden ones have none. */
function rowHeights(rows: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [tag] of rows.matchAll(/<(?:\w+:)?row\s[^<>]*>/g)) {
    const value = (name: string): string | undefined =>
      new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
    const height = /^(?:1|true)$/.test(value("hidden") ?? "") ? 0 : Number(value("ht") ?? NaN);
    if (!Number.isNaN(height)) {
      heights.set(Number(value("r") ?? NaN) - 1, height);
    }
  }
  return heights;
}

function numberIn(element: Element | undefined, name: string): number | undefined {
  const number = Number(element?.getAttribute(name) ?? NaN);
  return Number.isNaN(number) ? undefined : number;
}

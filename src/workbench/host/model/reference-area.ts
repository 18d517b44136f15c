import type { Area } from "../../../sheet/address";
import { areaAddress, COLUMN_COUNT, ROW_COUNT, sheetPrefix } from "./grid";
import type { Reference } from "./reference";
import type { SheetArea } from "./selection";

/** The area that a reference covers, whatever sheet it names. */
export function areaOfReference({ rows, columns }: Reference): Area {
  return {
    top: rows?.first.index ?? 0,
    bottom: rows?.last.index ?? ROW_COUNT - 1,
    left: columns?.first.index ?? 0,
    right: columns?.last.index ?? COLUMN_COUNT - 1,
  };
}

/** A range as formulas refer to it for good: `表!$A$1:$B$2`. */
export function absoluteReference({ sheet, area }: SheetArea): string {
  const address = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${sheetPrefix(sheet.name)}${address}`;
}

import type { Element } from "@xmldom/xmldom";
import { contains, toArea, toRangeAddress } from "../../../sheet/address";
import { childOf } from "../../../workbook/patch/xml";
import type { RowPatch } from "./patch-row";

/** Widens the stated dimension over cells written outside it: some readers look no further. @returns Whether it had to. */
export function patchDimension(worksheet: Element, rows: ReadonlyMap<number, RowPatch>): boolean {
  const dimension = childOf(worksheet, "dimension");
  const stated = dimension?.getAttribute("ref");
  if (!dimension || !stated) {
    return false;
  }
  const opened = toArea(stated);
  const area = { ...opened };
  for (const [row, { cells }] of rows) {
    for (const { column } of cells) {
      if (!contains(area, { row, column })) {
        area.top = Math.min(area.top, row);
        area.left = Math.min(area.left, column);
        area.bottom = Math.max(area.bottom, row);
        area.right = Math.max(area.right, column);
      }
    }
  }
  dimension.setAttribute("ref", toRangeAddress(area));
  return toRangeAddress(area) !== toRangeAddress(opened);
}

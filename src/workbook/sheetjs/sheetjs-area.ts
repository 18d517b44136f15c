import type { Range } from "@e965/xlsx";
import type { Area } from "../../sheet/address";

/** SheetJS's range as ours. */
export function areaOf({ s, e }: Range): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

/** Our area as SheetJS's range. */
export function sheetjsRange({ top, left, bottom, right }: Area): Range {
  return { s: { r: top, c: left }, e: { r: bottom, c: right } };
}

/** The area, large enough for one more cell. */
export function extended(area: Area | null, row: number, column: number): Area {
  return {
    top: Math.min(area?.top ?? row, row),
    left: Math.min(area?.left ?? column, column),
    bottom: Math.max(area?.bottom ?? row, row),
    right: Math.max(area?.right ?? column, column),
  };
}

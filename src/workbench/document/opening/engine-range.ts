import type { IRange } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { toArea } from "../../../sheet/address";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** An area as the engine writes it. */
export function engineRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The areas of a `sqref`: ranges with blanks between, among them whole columns (`A:C`) and rows (`1:3`). */
export function areasOfReference(sqref: string): Area[] {
  return sqref.split(/\s+/).filter(Boolean).map(areaOfRange);
}

function areaOfRange(range: string): Area {
  const [first = "", last = first] = range.replaceAll("$", "").split(":");
  if (/^\d+$/.test(first)) {
    return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: LAST_COLUMN };
  }
  if (/^[A-Z]+$/i.test(first)) {
    return { ...toArea(`${first}1:${last}1`), bottom: LAST_ROW };
  }
  return toArea(`${first}:${last}`);
}

/** The most rows that a rule of the engine is given: whole columns make Univer hang. */
const REACH = { rows: 20_000, columns: 512 } as const;

/** The part of an area within the engine's reach; null when it lies beyond. */
export function withinReach(area: Area): Area | null {
  const clipped = {
    ...area,
    bottom: Math.min(area.bottom, REACH.rows - 1),
    right: Math.min(area.right, REACH.columns - 1),
  };
  return clipped.top > clipped.bottom || clipped.left > clipped.right ? null : clipped;
}

import type { Area } from "../../../sheet/address";
import { COLUMN_COUNT, ROW_COUNT } from "./grid";

export type Axis = "rows" | "columns";

/** Entire rows or columns that come or go. */
export interface LineChange {
  readonly axis: Axis;
  readonly kind: "insert" | "delete";
  /** Number of the first of them. */
  readonly first: number;
  readonly count: number;
}

/** First and last line of something. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const lineCount = (axis: Axis): number => (axis === "rows" ? ROW_COUNT : COLUMN_COUNT);

/** The rows or the columns of an area. */
export function spanOf(area: Area, axis: Axis): Span {
  return axis === "rows"
    ? { first: area.top, last: area.bottom }
    : { first: area.left, last: area.right };
}

/** An area with other rows or other columns. */
export function withSpan(area: Area, axis: Axis, { first, last }: Span): Area {
  return axis === "rows"
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
}

/**
 * Where lines are after the change, as references follow it: what comes within makes them more, what comes
 * directly before or after does not. Null when they are gone.
 */
export function shiftSpan(span: Span, change: LineChange): Span | null {
  const limit = lineCount(change.axis) - 1;
  if (span.first === 0 && span.last === limit) {
    return span;
  }
  const { first, count } = change;
  if (change.kind === "insert") {
    const moved = {
      first: span.first >= first ? span.first + count : span.first,
      last: Math.min(span.last >= first ? span.last + count : span.last, limit),
    };
    return moved.first > limit ? null : moved;
  }
  const next = first + count;
  const moved = {
    first: span.first < first ? span.first : Math.max(span.first - count, first),
    last: span.last < next ? Math.min(span.last, first - 1) : span.last - count,
  };
  return moved.first > moved.last ? null : moved;
}

/** An area after the change, as references follow it. Null when it is gone. */
export function shiftArea(area: Area, change: LineChange): Area | null {
  const span = shiftSpan(spanOf(area, change.axis), change);
  return span && withSpan(area, change.axis, span);
}

/**
 * The area of a format after the change: new lines take over what the line before them has, so that an area
 * directly before them grows too.
 */
export function shiftFormatArea(area: Area, change: LineChange): Area | null {
  const moved = shiftArea(area, change);
  const { last } = spanOf(area, change.axis);
  if (moved === null || change.kind === "delete" || last !== change.first - 1) {
    return moved;
  }
  const span = spanOf(moved, change.axis);
  return withSpan(moved, change.axis, { ...span, last: last + change.count });
}

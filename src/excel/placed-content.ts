import { toRangeAddress, type Area } from "../sheet/address";
import { SHEET_SIZE } from "../sheet/sheet-size";

/** What an area held when a change of ours had been made, and what stood around it. */
export interface PlacedContent {
  /** Whoever has filled some of it in since is asked before it is taken back. */
  readonly content: string;
  /** Of the rows directly above and below: where these are others, rows have moved and the area is no longer ours. */
  readonly around: string;
}

/** Requests an area with the rows around it; `placedContent` tells of it after the next `context.sync()`. */
export function requestPlaced(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRange(
    toRangeAddress({
      ...area,
      top: Math.max(area.top - 1, 0),
      bottom: Math.min(area.bottom + 1, SHEET_SIZE.rows - 1),
    }),
  );
  range.load("formulas");
  return range;
}

/** @param requested what `requestPlaced` has given for the area */
export function placedContent({ formulas }: Excel.Range, { top, bottom }: Area): PlacedContent {
  const first = top === 0 ? 0 : 1;
  const next = first + bottom - top + 1;
  return {
    content: JSON.stringify(formulas.slice(first, next)),
    around: JSON.stringify([formulas.slice(0, first), formulas.slice(next)]),
  };
}

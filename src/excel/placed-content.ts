import { toRangeAddress, type Area } from "../sheet/address";
import { SHEET_SIZE } from "../sheet/sheet-size";

/** The content of an area right after a change by the add-in, and of the cells around it. */
export interface PlacedContent {
  /** Content inside the area: if the user has changed it since, ask before undoing. */
  readonly content: string;
  /** Content of the rows directly above and below: if it differs, rows have moved and the area is no longer ours. */
  readonly around: string;
}

/** Requests an area with the rows around it, for `placedContent` after the next `context.sync()`. */
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

/** @param requested the result of `requestPlaced` for the area */
export function placedContent({ formulas }: Excel.Range, { top, bottom }: Area): PlacedContent {
  const first = top === 0 ? 0 : 1;
  const next = first + bottom - top + 1;
  return {
    content: JSON.stringify(formulas.slice(first, next)),
    around: JSON.stringify([formulas.slice(0, first), formulas.slice(next)]),
  };
}

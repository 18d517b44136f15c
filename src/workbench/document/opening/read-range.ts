import type { RangeAddress } from "../../../sheet/address";
import { toRangeAddress } from "../../../sheet/address";
import type { ParsedSheet } from "../../../workbook/parsed-sheets";

/** Formatted cells without content are read this far, and so far around the content. */
const LEAST = { row: 999, column: 255 } as const;
const MARGIN = { rows: 200, columns: 20 } as const;

/**
 * The range in which cells are read with their styles: the content of all sheets and a margin.
 * A lone formatted cell in the last corner of a sheet would otherwise count as billions of cells.
 */
export function readRange(sheets: readonly ParsedSheet[]): RangeAddress {
  let bottom: number = LEAST.row;
  let right: number = LEAST.column;
  for (const { content } of sheets) {
    if (content !== null) {
      bottom = Math.max(bottom, Math.min(content.bottom + MARGIN.rows, 1_048_575));
      right = Math.max(right, Math.min(content.right + MARGIN.columns, 16_383));
    }
  }
  return toRangeAddress({ top: 0, left: 0, bottom, right });
}

import { utils, type WorkBook } from "@e965/xlsx";
import type { RangeAddress } from "../../../sheet/address";
import { toRangeAddress } from "../../../sheet/address";

/** Formatted cells without content are read this far, and so far around the content. */
const LEAST = { row: 999, column: 255 } as const;
const MARGIN = { rows: 200, columns: 20 } as const;

/**
 * The range in which cells are read with their styles: the content of all sheets and a margin.
 * A lone formatted cell in the last corner of a sheet would otherwise count as billions of cells.
 */
export function readRange(content: WorkBook): RangeAddress {
  let bottom: number = LEAST.row;
  let right: number = LEAST.column;
  for (const sheet of Object.values(content.Sheets)) {
    const used: unknown = sheet["!ref"];
    if (typeof used === "string") {
      const { e } = utils.decode_range(used);
      bottom = Math.max(bottom, Math.min(e.r + MARGIN.rows, 1_048_575));
      right = Math.max(right, Math.min(e.c + MARGIN.columns, 16_383));
    }
  }
  return toRangeAddress({ top: 0, left: 0, bottom, right });
}

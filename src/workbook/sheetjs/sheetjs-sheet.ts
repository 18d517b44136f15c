import type { WorkSheet } from "@e965/xlsx";
import type { Area } from "../../sheet/address";
import { sheetjsRange } from "./sheetjs-area";
import type { CellWindow } from "../sheet-part/cell-window";
import type { PlacedCell } from "../sheet-part/placed-cell";

/** A sheet read by our own reader. */
export interface OwnSheet {
  readonly cells: CellWindow<PlacedCell>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet in the words of SheetJS, in its `dense` form. */
export function sheetjsSheet({ cells, merges, hiddenRows, hiddenColumns }: OwnSheet): WorkSheet {
  const data: WorkSheet["!data"] = [];
  for (const [row, placed] of cells.rows()) {
    data[row] = [];
    for (const { column, cell } of placed) {
      data[row][column] = cell;
    }
  }
  return {
    "!data": data,
    "!merges": merges.map(sheetjsRange),
    "!rows": hiddenLines(hiddenRows),
    "!cols": hiddenLines(hiddenColumns),
  };
}

const HIDDEN = { hidden: true } as const;

function hiddenLines(indexes: ReadonlySet<number>): (typeof HIDDEN)[] {
  const lines: (typeof HIDDEN)[] = [];
  for (const index of indexes) {
    lines[index] = HIDDEN;
  }
  return lines;
}

import type { Area } from "../sheet/address";
import type { FormFrame } from "./form-frame";
import { cellsOfRow, type ColumnSpan } from "./cells-in-area";
import type { HeaderRow } from "./header-row";
import type { SheetCell } from "./sheet-cells";

/**
 * The bounding box of the form: title, department, bands, labels, header rows with the further
 * columns that adjoin them, and the rows read.
 * @param parts cells that belong to the form; at least one
 * @param lastRow last row that was read
 */
export function formRange(
  { cells, block, taskHeader, indicatorHeader }: FormFrame,
  parts: readonly SheetCell[],
  lastRow: number,
): Area {
  const spans = [
    ...parts.map(({ area }) => area),
    ...[taskHeader, indicatorHeader].flatMap((header) =>
      header === null ? [] : [headerSpan(cellsOfRow(cells, header.row, block.area), header)],
    ),
  ];
  return {
    top: Math.min(...parts.map(({ row }) => row)),
    left: Math.min(...spans.map(({ left }) => left)),
    bottom: Math.max(lastRow, ...parts.map(({ row }) => row)),
    right: Math.max(...spans.map(({ right }) => right)),
  };
}

/** The columns of a header row, with further headers (序号, 备注 …) that adjoin the known ones. */
function headerSpan(row: readonly SheetCell[], header: HeaderRow<string>): ColumnSpan {
  const known = [...header.cells.values()].map(({ area }) => area);
  let left = Math.min(...known.map((area) => area.left));
  let right = Math.max(...known.map((area) => area.right));
  for (const { column, area } of row) {
    right = column === right + 1 ? area.right : right;
  }
  for (const { column, area } of [...row].reverse()) {
    left = area.right === left - 1 ? column : left;
  }
  return { left, right };
}

import { overlap, toRangeAddress, type Area } from "../../sheet/address";
import type { SheetContents } from "./sheet-contents";

/**
 * A worksheet part with nothing that another reader could take for something else: no prefixes, comments or other
 * markup than ours, each cell with its reference, each text in its cell.
 */
export function sheetMarkup(part: SheetContents<string>, namespace: string): string {
  const { area } = part.cells;
  const content = area === null ? "<sheetData/>" : contentMarkup(part, area);
  return `<worksheet xmlns="${namespace}">${content}</worksheet>`;
}

function contentMarkup(part: SheetContents<string>, area: Area): string {
  return columnsMarkup(part, area) + rowsMarkup(part, area) + mergesMarkup(part, area);
}

function columnsMarkup({ hiddenColumns }: SheetContents<string>, area: Area): string {
  const columns = hiddenColumns.flatMap(({ first, last }) => {
    const [from, to] = [Math.max(first, area.left), Math.min(last, area.right)];
    return from <= to ? [`<col min="${from + 1}" max="${to + 1}" hidden="1"/>`] : [];
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsMarkup({ cells, hiddenRows }: SheetContents<string>, { top, bottom }: Area): string {
  const filled = cells.rows();
  const hidden = [...hiddenRows].filter((row) => row >= top && row <= bottom);
  const rows = [...new Set([...filled.keys(), ...hidden])].sort((a, b) => a - b);
  const elements = rows.map((row) => {
    const attribute = hiddenRows.has(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${attribute}>${filled.get(row)?.join("") ?? ""}</row>`;
  });
  return `<sheetData>${elements.join("")}</sheetData>`;
}

function mergesMarkup({ merges }: SheetContents<string>, area: Area): string {
  const elements = merges
    .filter((merge) => overlap(merge, area))
    .map((merge) => `<mergeCell ref="${toRangeAddress(merge)}"/>`);
  return elements.length === 0 ? "" : `<mergeCells>${elements.join("")}</mergeCells>`;
}

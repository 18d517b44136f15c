import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { hasContent } from "./cell";
import {
  NO_CONTENT,
  NO_FORMAT,
  putCell,
  writeCellData,
  writeFormats,
  type CellWrites,
} from "./cell-writes";
import { clearRules } from "./conditional-rules";
import { intersection, isEntireColumn, isEntireRow } from "./grid";
import { mergesOf, setMerges } from "./merges";
import { notesIn, removeNote } from "./notes";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";
import { clearValidations } from "./validation-rules";

/** Empties cells. Of a merged area only the first cell holds anything. */
export function clearContents(sheet: Sheet, areas: readonly Area[]): void {
  const writes: CellWrites = {};
  for (const area of areas) {
    sheet.forEachStored(area, (row, column, cell) => {
      if (hasContent(cell)) {
        putCell(writes, row, column, NO_CONTENT);
      }
    });
  }
  writeCellData(sheet, writes);
}

/** Takes formats away: conditional ones and the unlocking of cells too, and merged areas that have a cell in them. */
export function clearFormats(sheet: Sheet, areas: readonly Area[]): void {
  const merges = mergesOf(sheet);
  const touched = merges.filter((merge) => areas.some((area) => intersection(area, merge)));
  setMerges(
    sheet,
    merges.filter((merge) => !touched.includes(merge)),
  );
  const cleared = [...areas, ...touched];
  clearRules(sheet, cleared);
  const writes: CellWrites = {};
  for (const area of cleared) {
    sheet.forEachStored(area, (row, column, { s, custom }) => {
      if (s || custom) {
        putCell(writes, row, column, NO_FORMAT);
      }
    });
    clearLineFormats(sheet, area);
  }
  writeFormats(sheet, writes);
}

/** Takes everything away that cells hold. */
export function clearAll(sheet: Sheet, areas: readonly Area[]): void {
  clearContents(sheet, areas);
  clearFormats(sheet, areas);
  clearValidations(sheet, areas);
  notesIn(sheet, areas).forEach((note) => {
    removeNote(sheet, note);
  });
}

/** Formats that entire rows and columns have of their own. */
function clearLineFormats(sheet: Sheet, area: Area): void {
  if (isEntireRow(area)) {
    const rowData = cleared(sheet.data.getRowManager().getRowData(), area.top, area.bottom);
    runMutation(sheet, SetRowDataMutation.id, { rowData });
  }
  if (isEntireColumn(area)) {
    const columnData = cleared(
      sheet.data.getColumnManager().getColumnData(),
      area.left,
      area.right,
    );
    runMutation(sheet, SetColDataMutation.id, { columnData });
  }
}

function cleared(
  lines: Readonly<Record<number, { s?: unknown; custom?: unknown }>>,
  first: number,
  last: number,
): Record<number, typeof NO_FORMAT> {
  const formatted = Object.keys(lines)
    .map(Number)
    .filter((line) => line >= first && line <= last)
    .filter((line) => Boolean(lines[line]?.s) || Boolean(lines[line]?.custom));
  return Object.fromEntries(formatted.map((line) => [line, NO_FORMAT]));
}

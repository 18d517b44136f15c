import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { hasContent } from "./cell";
import { NO_CONTENT, putCell, writeCellData, type CellWrites } from "./cell-writes";
import { intersection } from "./grid";
import { addMerges, mergesOf, setMerges } from "./merges";
import type { Sheet } from "./sheet";

/**
 * Merges cells at once: the engine's own command ends only later, and what is written in between is taken for a part of
 * it. Of the contents the first stays, in the top-left cell. Areas that are merged already and overlap are taken apart.
 * @param across every row by itself
 */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  const areas = across ? rowsOf(area) : [area];
  for (const merged of areas) {
    keepFirstContent(sheet, merged);
  }
  unmergeCells(sheet, area);
  addMerges(sheet, areas.filter(isSeveralCells));
}

/** Takes apart every merged area that has a cell in the area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  setMerges(
    sheet,
    mergesOf(sheet).filter((merge) => intersection(merge, area) === null),
  );
}

function keepFirstContent(sheet: Sheet, area: Area): void {
  const contents: ICellData[] = [];
  const writes: CellWrites = {};
  sheet.forEachStored(area, (row, column, cell) => {
    if (hasContent(cell)) {
      contents.push(cell);
      putCell(writes, row, column, NO_CONTENT);
    }
  });
  const [first] = contents;
  if (first !== undefined) {
    const { v, t, f, si, p } = first;
    putCell(writes, area.top, area.left, { ...NO_CONTENT, v, t, f, si, p });
    writeCellData(sheet, writes, SetRangeValuesCommand.id);
  }
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

function isSeveralCells({ top, left, bottom, right }: Area): boolean {
  return bottom > top || right > left;
}

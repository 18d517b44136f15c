import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { putCell, writeCellData, type CellWrites } from "./cell-writes";
import { WHOLE_SHEET } from "./grid";
import { shiftArea, type LineChange } from "./line-change";
import { formulaAfter } from "./moved-formula";
import type { Sheet } from "./sheet";
import { sheetsOf } from "./sheets";

/** How the engine marks formulas that follow their cells: they are no edit. */
const FOLLOWS = InsertRowByRangeCommand.id;

/**
 * The formulas of all sheets after rows or columns come or go on one.
 * @returns Writes them, once the lines have changed.
 */
export function shiftCellFormulas(changed: Sheet, change: LineChange): () => void {
  const writes = sheetsOf(changed.book).map((sheet) => ({
    sheet,
    cells: formulasAfter(sheet, changed, change),
  }));
  return () => {
    for (const { sheet, cells } of writes) {
      writeCellData(sheet, cells, FOLLOWS);
    }
  };
}

function formulasAfter(sheet: Sheet, changed: Sheet, change: LineChange): CellWrites {
  const place = { own: sheet.name, changed: changed.name };
  const writes: CellWrites = {};
  sheet.forEachStored(WHOLE_SHEET, (row, column, cell) => {
    const cellArea = { top: row, left: column, bottom: row, right: column };
    // A copy of a shared formula holds only the other's id: after a change it is no longer a copy.
    const formula = cell.f ?? (cell.si ? sheet.range(cellArea).getFormula() : "");
    const at = sheet.id === changed.id ? shiftArea(cellArea, change) : cellArea;
    if (!formula || at === null) {
      return;
    }
    const after = formulaAfter(formula, place, change);
    if (after !== formula || cell.si) {
      putCell(writes, at.top, at.left, { f: after, si: null });
    }
  });
  return writes;
}

import { overlap, toAddress, toRangeAddress, type Area, type CellPosition } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import { hasFormats, requestFormats, type FormatRequest } from "./formatted-cells";
import type { FilledCell, Insertion } from "./insertion";
import { placedContent, requestPlaced } from "./placed-content";
import { runExcel } from "./run-excel";
import { selectFirst } from "./select-first";
import { areaOf, loadAreas } from "./sheet-request";
import { widenColumns } from "./widened-columns";
import { writePlan } from "./writing/write-plan";

/**
 * Writes a plan into the active sheet, from the selected cell on. Nothing is ever overwritten: if cells hold
 * anything, lie in merged areas or are formatted, nothing is written and the result says what is there. (Formats that
 * the form replaces could not be restored.) Three round trips.
 * @param planAt plans for the cell it begins at
 * @param moveDown inserts new rows first, which moves everything there down
 * @throws ExcelProblem `sheet-protected`
 */
export function insertAtSelection(
  planAt: (origin: CellPosition) => SheetPlan,
  moveDown: boolean,
): Promise<Insertion> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name,protection/protected");
    await context.sync();
    if (sheet.protection.protected) {
      throw new ExcelProblem("sheet-protected");
    }
    const plan = planAt({ row: cell.rowIndex, column: cell.columnIndex });
    const place = requestPlace(sheet, plan.area);
    await context.sync();
    const { filled, merges } = inTheWay(place, plan.area);
    const isTaken = filled.length > 0 || merges.length > 0 || hasFormats(place.formats);
    const canMoveDown = merges.every((area) => area.top >= plan.area.top);
    const area = toRangeAddress(plan.area);
    if (isTaken && !(moveDown && canMoveDown)) {
      return { status: "occupied", sheet: sheet.name, area, filled, canMoveDown };
    }
    if (moveDown) {
      sheet.getRange(wholeRows(plan.area)).insert("Down");
    }
    const target = sheet.getRange(area);
    // New rows look like the row above them, and blank cells may have fonts.
    target.clear("All");
    target.dataValidation.clear();
    const columnWidths = place.columns.value.map(({ format }) => format?.columnWidth ?? 0);
    const used = place.used.isNullObject ? null : areaOf(place.used);
    const widening = widenColumns(plan, columnWidths, used);
    writePlan(sheet, widening.plan);
    selectFirst(sheet, plan);
    const written = requestPlaced(sheet, plan.area);
    await context.sync();
    return {
      status: "inserted",
      sheet: sheet.name,
      area,
      widened: widening.widened,
      undo: {
        kind: moveDown ? "rows" : "cells",
        sheetId: sheet.id,
        area,
        placed: placedContent(written, plan.area),
        rowHeights: moveDown ? [] : place.rows.value.map(({ format }) => format?.rowHeight ?? 0),
        columnWidths,
      },
    };
  });
}

/** What is known about the place for a plan; readable after the next `context.sync()`. */
interface Place {
  readonly target: Excel.Range;
  /** All content of the sheet. */
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly formats: FormatRequest;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function requestPlace(sheet: Excel.Worksheet, area: Area): Place {
  const target = sheet.getRange(toRangeAddress(area));
  target.load("formulas,text");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  // Excel finds merged areas by their top-left cell, which may lie outside: office-js#3611.
  const merged = target.getBoundingRect("A1").getMergedAreasOrNullObject();
  loadAreas(merged);
  return {
    target,
    used,
    merged,
    formats: requestFormats(target),
    rows: target.getRowProperties({ format: { rowHeight: true } }),
    columns: target.getColumnProperties({ format: { columnWidth: true } }),
  };
}

function inTheWay(
  { target, merged }: Place,
  area: Area,
): { readonly filled: readonly FilledCell[]; readonly merges: readonly Area[] } {
  const filled = target.formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((formula, c) => {
      const cell = toAddress({ row: area.top + r, column: area.left + c });
      return formula === "" ? [] : [{ cell, text: target.text[r]?.[c] ?? "" }];
    }),
  );
  const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
  return { filled, merges: merges.filter((merge) => overlap(merge, area)) };
}

function wholeRows({ top, bottom }: Area): string {
  return `${top + 1}:${bottom + 1}`;
}

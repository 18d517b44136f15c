import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellChange } from "./cell-changes";
import { changedResources } from "./resource-data";
import { cellAt, formatAt, keyOf, type SheetOfBook } from "./snapshot";
import type { StyleIndexes } from "./style-indexes";
import type { Unsaved } from "./unsaved";

type SheetSnapshot = Partial<IWorksheetData>;

const SHOWN = BooleanNumber.TRUE;

/** What of the workbook as a whole was changed and is not written. */
export function unsavedInWorkbook(opened: IWorkbookData, current: IWorkbookData): Unsaved[] {
  const before = opened.sheetOrder;
  const after = current.sheetOrder;
  const kept = after.filter((id) => before.includes(id));
  const unsaved: Unsaved[] = changedResources(opened, current);
  if (kept.length !== before.length || after.length !== before.length) {
    unsaved.push("sheets");
  }
  if (kept.join() !== before.filter((id) => kept.includes(id)).join()) {
    unsaved.push("sheet-order");
  }
  if (kept.some((id) => opened.sheets[id]?.name !== current.sheets[id]?.name)) {
    unsaved.push("sheet-names");
  }
  return unsaved;
}

/** What of one sheet was changed and is not written. */
export function unsavedInSheet(
  edited: readonly CellChange[],
  before: SheetOfBook,
  after: SheetOfBook,
  indexOf: StyleIndexes,
): Unsaved[] {
  const unsaved: Unsaved[] = [];
  const [opened, current] = [before.sheet, after.sheet];
  for (const { row, column, format } of edited) {
    if (format !== undefined && indexOf(format) === undefined) {
      const look = formatAt(before, row, column).style;
      unsaved.push(keyOf(look) === keyOf(format.style) ? "locked-cells" : "cell-styles");
    }
  }
  if (lineParts(opened, "s") !== lineParts(current, "s")) {
    unsaved.push("cell-styles");
  }
  if (lineParts(opened, "custom") !== lineParts(current, "custom")) {
    unsaved.push("locked-cells");
  }
  if ((opened.showGridlines ?? SHOWN) !== (current.showGridlines ?? SHOWN)) {
    unsaved.push("gridlines");
  }
  if (keyOf(fixed(opened)) !== keyOf(fixed(current))) {
    unsaved.push("freeze");
  }
  const cells = edited
    .filter(({ content }) => content !== undefined)
    .map(({ row, column }) => cellAt(current, row, column));
  // The engine writes a filled-down formula as a reference to the first one, which only it can spell out.
  if (cells.some((cell) => cell?.si && !cell.f)) {
    unsaved.push("formulas");
  }
  if (cells.some((cell) => (cell?.p?.body?.textRuns ?? []).some(({ ts }) => ts !== undefined))) {
    unsaved.push("rich-text");
  }
  return unsaved;
}

/** What entire rows and columns have of their own, as a text to compare. */
function lineParts({ rowData = {}, columnData = {} }: SheetSnapshot, part: "s" | "custom"): string {
  const of = (lines: Readonly<Record<number, Partial<IRowData & IColumnData>>>): unknown =>
    Object.fromEntries(Object.entries(lines).map(([line, data]) => [line, data[part]]));
  return keyOf([of(rowData), of(columnData)]);
}

function fixed({ freeze }: SheetSnapshot): readonly number[] {
  return [Math.max(freeze?.xSplit ?? 0, 0), Math.max(freeze?.ySplit ?? 0, 0)];
}

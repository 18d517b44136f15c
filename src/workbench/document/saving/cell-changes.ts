import type { ICellData, IStyleData } from "@univerjs/core";
import { cellContent, type CellContent } from "../../host/model/cell";
import {
  cellAt,
  forEachCell,
  formatAt,
  keyOf,
  type CellFormat,
  type SheetOfBook,
} from "./snapshot";

/** What a cell holds now; content `""` without a formula is a blank cell. */
export interface SavedContent {
  /** Without its `=`; null where there is none. */
  readonly formula: string | null;
  readonly value: CellContent;
}

/** A cell that is to be written. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Undefined where only the format changed. */
  readonly content: SavedContent | undefined;
  /** Undefined where only the content changed. */
  readonly format: CellFormat | undefined;
}

/** The cells of a sheet that hold something else now, by why they do. */
export interface SheetChanges {
  /** Edited cells. */
  readonly edited: readonly CellChange[];
  /** Cells whose formula is the same and whose result is another. */
  readonly recalculated: readonly CellChange[];
}

/** The cells in which two states of a sheet differ. */
export function cellChanges(opened: SheetOfBook, current: SheetOfBook): SheetChanges {
  const edited: CellChange[] = [];
  const recalculated: CellChange[] = [];
  const formats = new FormatComparison();
  const compare = (row: number, column: number): void => {
    const before = cellAt(opened.sheet, row, column);
    const after = cellAt(current.sheet, row, column);
    const format = formats.change(formatAt(opened, row, column), formatAt(current, row, column));
    const content = { formula: formulaOf(after), value: cellContent(after) };
    const sameFormula = formulaOf(before) === content.formula;
    const sameValue = cellContent(before) === content.value;
    const isEdit = !sameFormula || (!sameValue && content.formula === null);
    if (isEdit || format !== undefined) {
      edited.push({ row, column, content: isEdit ? content : undefined, format });
    }
    if (!isEdit && !sameValue) {
      recalculated.push({ row, column, content, format: undefined });
    }
  };
  forEachCell(current.sheet, compare);
  forEachCell(opened.sheet, (row, column) => {
    if (cellAt(current.sheet, row, column) === undefined) {
      compare(row, column);
    }
  });
  return { edited, recalculated };
}

/** A cell to be written as it is now, format aside. */
export function cellChangeAt({ sheet }: SheetOfBook, row: number, column: number): CellChange {
  const cell = cellAt(sheet, row, column);
  const content = { formula: formulaOf(cell), value: cellContent(cell) };
  return { row, column, content, format: undefined };
}

/** The formula of a cell as the file writes it, without `=`. */
function formulaOf(cell: ICellData | undefined): string | null {
  const formula = cell?.f;
  return formula ? formula.replace(/^=/, "") : null;
}

/** Tells a new format from an equal one; a style that many cells share is looked at once. */
class FormatComparison {
  private readonly keys = new Map<IStyleData, string>();

  /** @returns The format after, where it is another than before. */
  change(before: CellFormat, after: CellFormat): CellFormat | undefined {
    const isSame =
      before.locked === after.locked &&
      before.formulaHidden === after.formulaHidden &&
      this.key(before.style) === this.key(after.style);
    return isSame ? undefined : after;
  }

  private key(style: IStyleData): string {
    const known = this.keys.get(style) ?? keyOf(style);
    this.keys.set(style, known);
    return known;
  }
}

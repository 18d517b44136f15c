import { BooleanNumber, type ICellData, type Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../sheet/address";
import type { SheetVisibility } from "../../../sheet/sheet-picture";
import { HostError } from "../host-error";
import type { Book } from "./book";
import { hasContent, hasFormat } from "./cell";
import { fromEngineRange, intersection, toEngineRange, WHOLE_SHEET } from "./grid";

type EngineRange = ReturnType<FWorksheet["getRange"]>;

/** A worksheet of the open workbook, found again by its id at every use. */
export class Sheet {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** @throws HostError when the sheet has been deleted. */
  get facade(): FWorksheet {
    const sheet = this.book.workbook.getSheetBySheetId(this.id);
    if (sheet === null) {
      throw new HostError("ItemNotFound");
    }
    return sheet;
  }

  /**
   * The engine's own data of the sheet: reading it is quick where the facade is slow.
   * @throws HostError when the sheet has been deleted.
   */
  get data(): Worksheet {
    const sheet = this.book.workbook.getWorkbook().getSheetBySheetId(this.id);
    if (!sheet) {
      throw new HostError("ItemNotFound");
    }
    return sheet;
  }

  get name(): string {
    return this.data.getName();
  }

  get position(): number {
    return this.facade.getIndex();
  }

  /** The engine knows hidden and shown only; a very hidden sheet says so in its custom data. */
  get visibility(): SheetVisibility {
    if (this.data.isSheetHidden() !== BooleanNumber.TRUE) {
      return "Visible";
    }
    return this.data.getConfig().custom?.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }

  range(area: Area): EngineRange {
    return this.facade.getRange(toEngineRange(area));
  }

  /** Merged areas whose top-left cell lies in the area, as Excel finds them (office-js#3611). */
  mergesFrom(area: Area): Area[] {
    return this.data
      .getMergeData()
      .map(fromEngineRange)
      .filter(({ top, left }) => intersection(area, { top, left, bottom: top, right: left }));
  }

  /** Merged areas that have any cell in the area. */
  mergesIn(area: Area): Area[] {
    return this.data
      .getMergeData()
      .map(fromEngineRange)
      .filter((merge) => intersection(area, merge));
  }

  /**
   * Visits what the engine stores of an area, row by row. Counting up to the last stored cell is
   * many times quicker than asking the engine's sparse objects for their keys.
   */
  forEachStored(within: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const matrix = this.data.getCellMatrix();
    const rows = matrix.getMatrix();
    const bottom = Math.min(within.bottom, matrix.getLength() - 1);
    for (let row = within.top; row <= bottom; row++) {
      const cells = rows[row];
      if (cells !== undefined) {
        let unseen = Object.keys(cells).length;
        for (let column = 0; unseen > 0 && column <= within.right; column++) {
          const cell = cells[column];
          if (cell !== undefined) {
            unseen -= 1;
            if (cell !== null && column >= within.left) {
              visit(row, column, cell);
            }
          }
        }
      }
    }
  }

  /**
   * The smallest area with all cells in use; formats count too unless only values are asked for.
   * @param within Where to look.
   */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    this.forEachStored(within, (row, column, cell) => {
      if (!hasContent(cell) && (valuesOnly || !hasFormat(cell))) {
        return;
      }
      if (used === null) {
        used = { top: row, left: column, bottom: row, right: column };
        return;
      }
      used.bottom = row;
      used.left = column < used.left ? column : used.left;
      used.right = column > used.right ? column : used.right;
    });
    return used;
  }

  /** @throws HostError when the sheet is hidden: Excel neither shows nor selects on it. */
  requireVisible(): void {
    if (this.visibility !== "Visible") {
      throw new HostError("InvalidOperation");
    }
  }
}

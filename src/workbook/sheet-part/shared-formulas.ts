import type { CellPosition } from "../../sheet/address";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { CellFormula } from "./cell-element";
import { shiftedFormula } from "./shifted-formula";

interface Origin {
  readonly text: string;
  readonly position: CellPosition;
}

/** Characters of shared formulas written out, of all cells that have them: far more than any form, far less than the memory. */
const MOST_CHARACTERS = 20_000_000;

/** What a file puts in front of functions that are newer than it; nobody sees it in Excel. */
const FUNCTION_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** The formulas of a sheet, those that cells share written out for each. */
export class SharedFormulas {
  private readonly origins = new Map<string, Origin>();
  private characters = 0;

  /**
   * The formula of a cell, without its `=`; null where there is none.
   * @throws UnreadableWorkbook `too-large` when shared formulas would grow beyond all measure.
   */
  textOf(formula: CellFormula | null, position: CellPosition): string | null {
    if (formula === null) {
      return null;
    }
    const text = formula.text.replace(FUNCTION_PREFIX, "");
    if (formula.shared === null) {
      return text === "" ? null : text;
    }
    if (text !== "") {
      this.origins.set(formula.shared, { text, position });
      return text;
    }
    const origin = this.origins.get(formula.shared);
    return origin === undefined ? null : this.copied(origin, position);
  }

  private copied({ text, position: { row, column } }: Origin, to: CellPosition): string {
    this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) {
      throw new UnreadableWorkbook("too-large");
    }
    return shiftedFormula(text, { rows: to.row - row, columns: to.column - column });
  }
}

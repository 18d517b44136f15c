import { UnreadableWorkbook } from "../unreadable-workbook";
import { escapeText } from "../xml/character-references";
import type { CellFormula } from "./sheet-cell";

/** Characters of shared formulas written out, of all cells that have them: far more than any form, far less than the memory. */
const MOST_CHARACTERS = 20_000_000;

/** Writes the formulas of a sheet as SheetJS understands them; it writes shared ones out for every cell. */
export class SharedFormulas {
  private readonly known = new Map<string, { readonly id: number; readonly length: number }>();
  private characters = 0;

  /**
   * The element of a formula, or nothing where there is none.
   * @throws UnreadableWorkbook `too-large` when shared formulas would grow beyond all measure.
   */
  markup(formula: CellFormula | null): string {
    if (formula === null) {
      return "";
    }
    const { shared, text } = formula;
    if (shared === null) {
      return text === "" ? "" : `<f>${escapeText(text)}</f>`;
    }
    if (text !== "") {
      const id = this.known.size;
      this.known.set(shared, { id, length: text.length });
      return `<f t="shared" si="${id}">${escapeText(text)}</f>`;
    }
    const origin = this.known.get(shared);
    this.characters += origin?.length ?? 0;
    if (this.characters > MOST_CHARACTERS) {
      throw new UnreadableWorkbook("too-large");
    }
    return origin === undefined ? "" : `<f t="shared" si="${origin.id}"/>`;
  }
}

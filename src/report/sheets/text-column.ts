import { isLikeAFormula } from "../../sheet/like-a-formula";

/** The number format in which a text stays a text, even when somebody edits the cell. */
const TEXT = "@";

/** In that format Excel shows longer texts as `####`. */
const LONGEST_SHOWN = 255;

/** The texts of one column, and their number format. */
export interface TextColumn {
  readonly numberFormat: string;
  readonly texts: readonly string[];
}

/**
 * Prepares texts for a column so that none ever becomes a formula, even when somebody edits its cell: as text cells
 * or, if one is too long for such a cell, with a visible apostrophe in front.
 */
export function textColumn(texts: readonly string[]): TextColumn {
  return texts.every(({ length }) => length <= LONGEST_SHOWN)
    ? { numberFormat: TEXT, texts }
    : {
        numberFormat: "General",
        texts: texts.map((text) => (isLikeAFormula(text) ? `'${text}` : text)),
      };
}

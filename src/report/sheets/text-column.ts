import { isLikeAFormula } from "../../sheet/like-a-formula";

/** The number format under which a text stays one, also when somebody edits the cell. */
const TEXT = "@";

/** Under it, Excel shows longer ones as `####`. */
const LONGEST_SHOWN = 255;

/** Texts that stand in one column, and the number format that they take. */
export interface TextColumn {
  readonly numberFormat: string;
  readonly texts: readonly string[];
}

/**
 * How texts are put into a column so that none ever becomes a formula, neither now nor when somebody edits its cell:
 * as text cells, or, where one is too long for such a cell, with an apostrophe in front that is seen.
 */
export function textColumn(texts: readonly string[]): TextColumn {
  return texts.every(({ length }) => length <= LONGEST_SHOWN)
    ? { numberFormat: TEXT, texts }
    : {
        numberFormat: "General",
        texts: texts.map((text) => (isLikeAFormula(text) ? `'${text}` : text)),
      };
}

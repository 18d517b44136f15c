import { textHeight } from "../../sheet/text-size";

/**
 * Share of a column's width used when fitting texts: the fonts that replace 宋体 may have wider digits than was
 * calculated with.
 */
export const SURE_PART_OF_WIDTH = 0.93;

/** Shares of a column's width that a text may find. */
const PARTS_OF_WIDTH = [SURE_PART_OF_WIDTH, 0.95, 0.97, 1] as const;

/**
 * Height in points that a wrapped text needs in a column, whichever font replaces 宋体. More width can take another
 * line, too: where a line ends inside a word, the word and what is before it up to a blank go to the next one.
 */
export function sureHeight(text: string, width: number, fontSize: number): number {
  if (!text.includes(" ")) {
    return textHeight(text, width * SURE_PART_OF_WIDTH, fontSize);
  }
  return Math.max(...PARTS_OF_WIDTH.map((part) => textHeight(text, width * part, fontSize)));
}

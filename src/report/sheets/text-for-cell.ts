import { cutText } from "../../sheet/cut-text";
import { LONGEST_TEXT } from "../../sheet/sheet-size";
import { harmlessText } from "../harmless-text";

/**
 * A text from anywhere as a cell can show it: harmful characters are replaced, and what is longer than Excel allows
 * is cut.
 * @param cutMark the end of a text that was cut
 */
export function textForCell(text: string, cutMark: string): string {
  const harmless = harmlessText(text);
  if (harmless.length <= LONGEST_TEXT) {
    return harmless;
  }
  // One character less: an apostrophe may still be put in front.
  return cutText(harmless, LONGEST_TEXT - 1 - cutMark.length) + cutMark;
}

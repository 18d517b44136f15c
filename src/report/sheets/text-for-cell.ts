import { cutText } from "../../sheet/cut-text";
import { LONGEST_TEXT } from "../../sheet/sheet-size";
import { harmlessText } from "../harmless-text";

/**
 * A text from anywhere as a cell can show it, without harmful signs; what is longer than Excel holds is cut.
 * @param cutMark Stands at the end of a text that was cut.
 */
export function textForCell(text: string, cutMark: string): string {
  const harmless = harmlessText(text);
  if (harmless.length <= LONGEST_TEXT) {
    return harmless;
  }
  // An apostrophe may come in front yet.
  return cutText(harmless, LONGEST_TEXT - 1 - cutMark.length) + cutMark;
}

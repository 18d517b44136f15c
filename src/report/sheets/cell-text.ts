/** Excel holds no longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/**
 * What no text of a sheet needs and what may do harm: control characters but line feeds, halves of surrogate pairs,
 * noncharacters, and signs that turn the direction of writing so that a text shows other than it is.
 */
const HARMFUL =
  /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** What a harmful sign is replaced by, so that it is seen that there was one. */
const REPLACEMENT = "\uFFFD";

/**
 * A text from anywhere as a cell can show it: line breaks as line feeds, tabs as blanks, harmful signs replaced, and
 * what is longer than Excel holds cut.
 * @param cutMark Stands at the end of a text that was cut.
 */
export function cellText(text: string, cutMark: string): string {
  const harmless = text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(HARMFUL, REPLACEMENT);
  if (harmless.length <= LONGEST_TEXT) {
    return harmless;
  }
  // An apostrophe may come in front yet.
  const kept = harmless.slice(0, LONGEST_TEXT - 1 - cutMark.length);
  return kept.replace(/[\uD800-\uDBFF]$/, "") + cutMark;
}

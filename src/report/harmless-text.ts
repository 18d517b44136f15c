/**
 * What no text of a sheet or a page needs and what may do harm: control characters but line feeds, halves of surrogate
 * pairs, noncharacters, and signs that turn the direction of writing so that a text shows other than it is.
 */
const HARMFUL =
  /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** What a harmful sign is replaced by, so that it is seen that there was one. */
const REPLACEMENT = "\uFFFD";

/** A text from anywhere as it can be shown: line breaks as line feeds, tabs as blanks, harmful signs replaced. */
export function harmlessText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(HARMFUL, REPLACEMENT);
}

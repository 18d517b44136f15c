/**
 * Characters that no text of a sheet or page needs and that may do harm: control characters except line feeds, lone
 * surrogates, noncharacters, and characters that change the direction of writing so that a text looks different from
 * what it is.
 */
const HARMFUL =
  /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** Replaces a harmful character, so that the reader sees that there was one. */
const REPLACEMENT = "\uFFFD";

/**
 * A text from anywhere, made safe to show: line breaks as line feeds, tabs as spaces, harmful characters replaced.
 */
export function harmlessText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(HARMFUL, REPLACEMENT);
}

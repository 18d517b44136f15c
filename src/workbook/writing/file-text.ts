/**
 * What a file cannot state as it is: control characters (but tabs and line feeds), halves of surrogate pairs,
 * noncharacters; and an underscore that would begin an escape.
 */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[\da-f]{4}_)/giu;

/**
 * A text as a file states it, with what XML does not allow in Excel's escape `_xHHHH_` (ECMA-376 part 1,
 * 22.9.2.19). Markup is not escaped: hucre does that.
 */
export function fileText(text: string): string {
  return text.replace(UNSPEAKABLE, escape);
}

function escape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * The beginnings of a text that a spreadsheet takes for a formula when it is typed: a formula's sign (also
 * full-width), or the apostrophe that is not part of the value, with any invisible characters before it.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠]/u;

/** Whether a text would become a formula, or lose its apostrophe, when it is typed into a cell. */
export function isLikeAFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * How a text begins that a spreadsheet takes for a formula when it is typed: with a sign of a formula, also a wide one, or the
 * apostrophe that is kept out of the value, whatever unseen stands before it.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠]/u;

/** Whether a text would become a formula, or lose its apostrophe, when it is typed into a cell. */
export function isLikeAFormula(text: string): boolean {
  return FORMULA.test(text);
}

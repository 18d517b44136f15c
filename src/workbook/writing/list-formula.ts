import { requireAtMost } from "./require-at-most";

const LONGEST = 255;

/**
 * The formula of a validation that offers these values: one text with commas between. hucre would not double the
 * quotes in it, and the file would be damaged.
 * @throws RangeError for no values, for a value that such a text cannot state, and for a text that is too long.
 */
export function listFormula(values: readonly string[]): string {
  if (values.length === 0) {
    throw new RangeError("A list of no values");
  }
  for (const value of values) {
    // Excel cuts at every comma and takes away the blanks around.
    if (value === "" || value !== value.trim() || /[,\p{Cc}]/u.test(value)) {
      throw new RangeError(`A list of values cannot state ${JSON.stringify(value)}`);
    }
  }
  const text = values.join(",").replaceAll('"', '""');
  requireAtMost(text.length, LONGEST, `Characters of the list ${text}`);
  return `"${text}"`;
}

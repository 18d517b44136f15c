import { normaliseText } from "../../declaration/normalise-text";
import { comparedValue } from "./compared-value";
import type { Row } from "./rows";

/** A longer name is compared by its beginning. */
const LONGEST = 60;

/** The table, class and category that a row stands in. */
export function levelOf({ level1, level2, field }: Row): string {
  return JSON.stringify([level1, level2, field.replace(/\[.*/, "")]);
}

/** A row's name as it is compared, never shown; "" for none. */
export function nameOf({ name }: Row): string {
  return normaliseText(name ?? "").slice(0, LONGEST);
}

/** What rows of the same name within a category have in common. */
export function nameKey(row: Row): string {
  return JSON.stringify([levelOf(row), nameOf(row)]);
}

/** What rows have in common that are the same in everything. */
export function wholeKey(row: Row): string {
  return JSON.stringify([nameKey(row), row.values.map(([, value]) => comparedValue(value))]);
}

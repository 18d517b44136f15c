import { normaliseText } from "../../declaration/normalise-text";
import { comparedValue } from "./compared-value";
import type { Row } from "./rows";

/** Only the beginning of a longer name is compared. */
const LONGEST = 60;

/** The table, class and category of a row. */
export function levelOf({ level1, level2, field }: Row): string {
  return JSON.stringify([level1, level2, field.replace(/\[.*/, "")]);
}

/** A row's name as it is compared, never shown; "" for none. */
export function nameOf({ name }: Row): string {
  return normaliseText(name ?? "").slice(0, LONGEST);
}

/** The key of rows with the same name within a category. */
export function nameKey(row: Row): string {
  return JSON.stringify([levelOf(row), nameOf(row)]);
}

/** The key of rows that are equal in everything. */
export function wholeKey(row: Row): string {
  return JSON.stringify([nameKey(row), row.values.map(([, value]) => comparedValue(value))]);
}

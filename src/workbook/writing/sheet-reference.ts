import type { Area } from "../../sheet/address";
import { columnLetters } from "../../sheet/address";

/** The name of a sheet as formulas refer to it, always in quotes: hucre would leave them out around `A1`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A reference to cells of a sheet that never moves: `'表'!$B$2:$C$3`. */
export function sheetReference(name: string, { top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return quotedSheet(name) + (first === last ? first : `${first}:${last}`);
}

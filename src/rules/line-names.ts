import type { LineRun } from "../declaration/declaration";
import { columnLetters } from "../sheet/address";

/** Rows or columns as the sheet names them: `14–15`, `G`. */
export function lineNames({ of, first, last }: LineRun): string {
  const name = (line: number) => (of === "rows" ? String(line + 1) : columnLetters(line));
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { trimText } from "../declaration/normalise-text";
import type { SheetCell } from "./sheet-cells";

/** The text field in a cell; absent where there is no cell. */
export function textField(cell: SheetCell | null): TextField {
  if (cell === null) {
    return ABSENT_TEXT;
  }
  const raw = cellText(cell);
  const value = trimText(raw);
  return { value: value === "" ? null : value, cell: cell.address, raw };
}

/** One text of several cells, a line for each that holds one. Its cell is the first that is on the form. */
export function joinedLines(lines: readonly TextField[]): TextField {
  const cell = lines.find((line) => line.cell !== null)?.cell ?? null;
  const value = lines.flatMap((line) => line.value ?? []).join("\n");
  return { value: value === "" ? null : value, cell, raw: lines.map(({ raw }) => raw).join("\n") };
}

/**
 * The text a reader sees: a number as it is displayed (`95%`), unless the column is too narrow to
 * display it.
 */
export function cellText({ value, text }: SheetCell): string {
  if (value === null || typeof value === "string") {
    return value ?? "";
  }
  return /^#*$/.test(text) ? String(value) : text;
}

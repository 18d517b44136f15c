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

import { cutText } from "./cut-text";
import {
  FORBIDDEN_IN_SHEET_NAME,
  isReservedSheetName,
  LONGEST_SHEET_NAME,
} from "./sheet-name-limits";

/** With quotes, which Excel does not allow at the ends of a name, and invisible characters. */
const LEFT_OUT = new RegExp(
  `(?:${FORBIDDEN_IN_SHEET_NAME.source}|['\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF])+`,
  "gu",
);

/**
 * A valid worksheet name made from any text.
 * @param otherwise the name if nothing of the text is left
 */
export function sheetName(text: string, otherwise: string): string {
  const allowed = text.replace(LEFT_OUT, " ").replace(/\s+/gu, " ").trim();
  const name = cutText(allowed, LONGEST_SHEET_NAME).trimEnd();
  return name === "" || isReservedSheetName(name) ? otherwise : name;
}

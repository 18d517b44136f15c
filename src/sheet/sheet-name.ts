import { cutText } from "./cut-text";
import {
  FORBIDDEN_IN_SHEET_NAME,
  isReservedSheetName,
  LONGEST_SHEET_NAME,
} from "./sheet-name-limits";

/** With quotes, which Excel allows within a name only, and signs that are not seen. */
const LEFT_OUT = new RegExp(
  `(?:${FORBIDDEN_IN_SHEET_NAME.source}|['\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF])+`,
  "gu",
);

/**
 * A name for a worksheet that Excel takes, made of any text.
 * @param otherwise The name where nothing of the text is left.
 */
export function sheetName(text: string, otherwise: string): string {
  const allowed = text.replace(LEFT_OUT, " ").replace(/\s+/gu, " ").trim();
  const name = cutText(allowed, LONGEST_SHEET_NAME).trimEnd();
  return name === "" || isReservedSheetName(name) ? otherwise : name;
}

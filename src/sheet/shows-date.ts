import { formatSections } from "./format-section";

/** Literals, spaces, fillers and bracketed conditions of a number format. */
const NOT_CODES = /"[^"]*"|[\\_*!].|\[[^\]]*\]/gsu;

/** Formats of numbers hold none of these, but for their literals. */
const MAY_BE_DATE = /[ymdh]/i;

/** Whether a number format shows a number as a date or a time of day. */
export function showsDate(numberFormat: string): boolean {
  if (!MAY_BE_DATE.test(numberFormat)) {
    return false;
  }
  const [section = ""] = formatSections(numberFormat);
  const codes = section.replace(NOT_CODES, "");
  return MAY_BE_DATE.test(codes) && !/[0#?@]/.test(codes);
}

import { formatSections } from "./format-section";

/** Literals, spaces, fillers and bracketed conditions of a number format. */
const NOT_CODES = /"[^"]*"|[\\_*!].|\[[^\]]*\]/gsu;

/** Whether a number format shows a number as a date or a time of day. */
export function showsDate(numberFormat: string): boolean {
  const [section = ""] = formatSections(numberFormat);
  const codes = section.replace(NOT_CODES, "").toLowerCase();
  return codes !== "general" && /[ymdh]/.test(codes) && !/[0#?@]/.test(codes);
}

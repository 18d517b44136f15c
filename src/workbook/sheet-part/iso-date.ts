import { UnreadableWorkbook } from "../unreadable-workbook";

const ISO = /^(?:(-?\d{4,6})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** Day 0 of each system. Before March 1900 Excel counts a 29 February that never was. */
const EPOCH = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;
const MARCH_1900 = 61;

/**
 * The serial number of a date as strict files write it; the same in every time zone.
 * @throws UnreadableWorkbook `damaged` when it is not one.
 */
export function serialOf(text: string, is1904: boolean): number {
  const serial = serialIn(text, is1904);
  if (serial === null) {
    throw new UnreadableWorkbook("damaged");
  }
  return serial;
}

/** The serial number of a date, also of one far from any that Excel has; null where a text is not one. */
export function serialIn(text: string, is1904: boolean): number | null {
  const found = text.trim() === "" ? null : ISO.exec(text.trim());
  if (found === null) {
    return null;
  }
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) {
    return time;
  }
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  if (Number.isNaN(midnight)) {
    return null;
  }
  const days = (midnight - (is1904 ? EPOCH.from1904 : EPOCH.from1900)) / DAY;
  return (is1904 || days >= MARCH_1900 ? days : days - 1) + time;
}

/** Not by `Date.UTC`, which takes the year 26 for 1926. */
function midnightOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

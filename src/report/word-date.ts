import { fill } from "../locales/translation";

/**
 * A day in the reader's words.
 * @param day such as `2026-03-04`; anything else comes back as it is
 * @param pattern with `{year}`, `{month}` and `{day}`
 */
export function wordDate(day: string, pattern: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined || month === undefined || date === undefined
    ? day
    : fill(pattern, { year, month: Number(month), day: Number(date) });
}

/** 2000-01-01 and 2049-12-31 as Excel counts days; within these years every fourth is a leap year. */
export const FIRST_SERIAL = 36_526;
export const LAST_SERIAL = 54_788;

const FIRST_YEAR = 2000;
const FOUR_YEARS = 1461;
const MONTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_MONTHS: readonly number[] = MONTHS.map((days, month) => (month === 1 ? 29 : days));

/** A day by its numbers. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day that Excel's number stands for: 45657 is 2024-12-31.
 * @throws RangeError outside the years 2000 to 2049
 */
export function serialDate(serial: number): CalendarDay {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) {
    throw new RangeError(`No day of 2000 to 2049: ${serial}`);
  }
  const days = serial - FIRST_SERIAL;
  const cycle = Math.floor(days / FOUR_YEARS);
  // The first year of four is the leap year.
  const [year, rest] = takeWhole([366, 365, 365, 365], days - cycle * FOUR_YEARS);
  const [month, day] = takeWhole(year === 0 ? LEAP_MONTHS : MONTHS, rest);
  return { year: FIRST_YEAR + cycle * 4 + year, month: month + 1, day: day + 1 };
}

/** How many of the lengths fit into the days, and the days left over. */
function takeWhole(lengths: readonly number[], days: number): readonly [number, number] {
  const [first = Infinity, ...others] = lengths;
  if (days < first) {
    return [0, days];
  }
  const [count, rest] = takeWhole(others, days - first);
  return [count + 1, rest];
}

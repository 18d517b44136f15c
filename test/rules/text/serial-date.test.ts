import { serialDate } from "../../../src/rules/text/serial-date";

test.each([
  [36526, { year: 2000, month: 1, day: 1 }],
  [36585, { year: 2000, month: 2, day: 29 }],
  [36586, { year: 2000, month: 3, day: 1 }],
  [36891, { year: 2000, month: 12, day: 31 }],
  [36892, { year: 2001, month: 1, day: 1 }],
  [36950, { year: 2001, month: 2, day: 28 }],
  [45657, { year: 2024, month: 12, day: 31 }],
  [45838, { year: 2025, month: 6, day: 30 }],
  [54788, { year: 2049, month: 12, day: 31 }],
])("%d is %j", (serial, day) => {
  expect(serialDate(serial)).toEqual(day);
});

test("is that of the calendar on every day", () => {
  const serials = Array.from({ length: 54788 - 36526 + 1 }, (_, index) => 36526 + index);
  const wrong = serials.filter((serial) => {
    const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
    const { year, month, day } = serialDate(serial);
    return date.getTime() !== Date.UTC(year, month - 1, day);
  });
  expect(wrong).toEqual([]);
});

test.each([36525, 54789, 40000.5, NaN])("%d is no day of those years", (serial) => {
  expect(() => serialDate(serial)).toThrow(RangeError);
});

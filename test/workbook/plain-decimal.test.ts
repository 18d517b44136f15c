import { utils } from "@e965/xlsx";
import fc from "../support/fast-check";
import { plainDecimal } from "../../src/workbook/plain-decimal";

const CODES = {
  "0": 0,
  "0.0": 1,
  "0.00": 2,
  "0.0000": 4,
  "0.000000": 6,
  "#,##0": 0,
  "#,##0.00": 2,
  "#,##0.000": 3,
  "0.00##": 4,
} as const;

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1e9, maxExcluded: true, noNaN: true }),
);

test("an amount in a format of digits shows what SheetJS shows, but for halves", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(...Object.entries(CODES)), (value, [code, digits]) => {
      const scaled = value * 10 ** digits;
      fc.pre(Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-3);
      expect(plainDecimal(value, code)).toBe(utils.format_cell({ t: "n", z: code }, value));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  [1.005, "0.00", "1.01"],
  [2.675, "0.00", "2.68"],
  [168.5835, "#,##0.000", "168.584"],
  [0.5, "0", "1"],
  [2.5, "0", "3"],
  [2.4999999, "0", "2"],
  [999.995, "#,##0.00", "1,000.00"],
  [1234567.5, "#,##0.00####", "1,234,567.50"],
  [1234.123456, "#,##0.00####", "1,234.123456"],
  [0, "0.00", "0.00"],
])("%d in %s is %s, as Excel rounds", (value, code, text) => {
  expect(plainDecimal(value, code)).toBe(text);
});

test.each(["0%", "0.00;-0.00", "0.00_ ", "yyyy", "General", "#,##0.00E+00", '0"元"', "00"])(
  "%s is no format of digits",
  (code) => {
    expect(plainDecimal(1, code)).toBeNull();
  },
);

test.each([-1, NaN, Infinity, 1e9])("%d is left to SheetJS", (value) => {
  expect(plainDecimal(value, "0.00")).toBeNull();
});

import { formatScale } from "../../src/reader/format-scale";

test.each<[numberFormat: string, scale: number]>([
  ["", 0],
  ["General", 0],
  ["@", 0],
  ["0.00", 0],
  ["#,##0.00", 0],
  ["#,##0.00_);(#,##0.00)", 0],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0],
  ['0.00"万元"', 0],
  ['#,##0"元,"', 0],
  ["[>=10000]#,##0.00;0", 0],
  ['yyyy"."m"."d', 0],
  ["#,##0,", 3],
  ['0.00,"千元"', 3],
  ["#,##0.00,,", 6],
  ["0!.0,", 4],
  ['0!.0,"万元"', 4],
  ["0\\.0,", 4],
  ['0"."0000', 4],
  ["0!.00,;-0!.00,", 5],
])("%j divides by 10^%d", (numberFormat, scale) => {
  expect(formatScale(numberFormat)).toBe(scale);
});

import { showsDate } from "../../src/sheet/shows-date";

test.each([
  "yyyy-mm-dd",
  "yyyy/m/d;@",
  'm"月"d"日"',
  'yyyy"年"m"月"',
  "[$-F800]dddd\\,mmmm\\ dd\\,yyyy",
  "h:mm",
])("a date: %s", (format) => {
  expect(showsDate(format)).toBe(true);
});

test.each([
  "",
  "General",
  "@",
  "0.00",
  '#,##0.00"万元"',
  "0.00E+00",
  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '"day" 0',
  "[Red]0",
])("no date: %j", (format) => {
  expect(showsDate(format)).toBe(false);
});

import { fitting } from "../../src/cli/check/fitting";
import { progressLine } from "../../src/cli/check/progress-line";

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc"],
  ["已检查", 6, "已检查"],
  ["已检查", 5, "已检"],
  ["a：b", 3, "a："],
  ["a\u{20000}b", 3, "a\u{20000}"],
  ["“甲”…", 5, "“甲"],
  ["甲", 1, ""],
  ["甲", -1, ""],
])("of %s, %d columns take %s", (line, columns, expected) => {
  expect(fitting(line, columns)).toBe(expected);
});

test.each([
  [40, 39],
  [undefined, 79],
])("the line of a terminal of %s columns never wraps", (columns, most) => {
  const written: string[] = [];
  const stream = { isTTY: true, columns, write: (text: unknown) => written.push(String(text)) > 0 };
  progressLine("review", 20, stream).done("a".repeat(300));
  const [line = ""] = written;
  // eslint-disable-next-line no-control-regex -- it is what begins the line
  const shown = line.replace(/^\r\u001b\[2K/, "");
  expect(fitting(shown, most)).toBe(shown);
  expect(fitting(shown, most - 2)).not.toBe(shown);
});

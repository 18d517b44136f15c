import { fen } from "../../../src/declaration/money";
import { comparedValue, isSameValue } from "../../../src/review/compare/compared-value";
import type { HeldValue } from "../../../src/review/compare/comparison";

const held = (value: string | number | null): HeldValue => {
  if (value === null) {
    return null;
  }
  return typeof value === "number" ? { money: fen(value) } : { text: value };
};

type Held = string | number | null;

test.each<readonly [string, Held, Held]>([
  ["line breaks", "第一行\r\n第二行", "第一行\n第二行"],
  ["line breaks that are gone", "第一行\n第二行", "第一行第二行"],
  ["white space", "完成 3 所", "完成3所"],
  ["wide white space", "完成　3所", "完成3所"],
  ["widths", "≥９５％（含）", "≥95%(含)"],
  ["signs that mean the same", "≧95%", "≥95%"],
  ["zeros behind the point", "100", "100.00"],
  ["a point and nothing behind it", "100.", "100"],
  ["nothing in front of the point", ".5", "0.50"],
  ["thousands", "1,234,567.80", "1234567.8"],
  ["wide digits and separators", "１，２３４", "1234"],
  ["zeros in front", "007", "7"],
  ["a sign that says nothing", "+5", "5.0"],
  ["nothing with a sign", "-0.00", "0"],
  ["percentages", "95%", "95.00%"],
  ["nothing and white space", null, " \n"],
])("the same: %s", (_, a, b) => {
  expect(isSameValue(held(a), held(b))).toBe(true);
});

test.each<readonly [string, Held, Held]>([
  ["other words", "完成3所", "完成4所"],
  ["other numbers", "100", "100.01"],
  ["a lost point", "100.5", "1005"],
  ["another sign", "-5", "5"],
  ["a percentage and a number", "95%", "95"],
  ["two numbers and one", "1,2", "12"],
  ["wrong groups", "1,23", "123"],
  ["a number within a text", "100次", "100.0次"],
  ["long numbers", "12345678901234567890", "12345678901234567891"],
  ["nothing and zero", null, "0"],
  ["nothing and no money", null, 0],
  ["money and its digits", 5, "5"],
  ["a point and nothing", ".", "0"],
  ["a sign and nothing", "-", "0"],
])("another: %s", (_, a, b) => {
  expect(isSameValue(held(a), held(b))).toBe(false);
});

test.each(["", ".", "-", "%", "，"])("a text of signs alone stays what it is: %j", (text) => {
  expect(comparedValue({ text })).toBe(text === "，" ? "," : text);
});

import type { Indicator } from "../../../src/declaration/declaration";
import { ABSENT_TEXT, type TextField } from "../../../src/declaration/field";
import { judgedValues } from "../../../src/rules/text/judged-values";

function row(periodValue: string | null, annualValue: string | null): Indicator {
  return {
    level1: "产出指标",
    level2: "质量指标",
    name: text("路面平整度", "C27"),
    periodValue: text(periodValue, "D27"),
    annualValue: text(annualValue, "E27"),
    details: {},
    answered: false,
  };
}

function text(value: string | null, cell: string): TextField {
  return { value, cell, raw: value ?? "" };
}

test.each([
  ["the same text in both", "≥95%", "≥95%"],
  ["the same but for width and spaces", "≥ 95％", "≥95%"],
])("%s is judged once, at the annual value", (_, period, annual) => {
  expect(judgedValues(row(period, annual), 3)).toEqual([
    { field: "indicators[3].annualValue", cells: ["E27", "D27"], text: annual },
  ]);
});

test("different texts are judged by themselves", () => {
  expect(judgedValues(row("≥98%", "≥95%"), 0)).toEqual([
    { field: "indicators[0].annualValue", cells: ["E27"], text: "≥95%" },
    { field: "indicators[0].periodValue", cells: ["D27"], text: "≥98%" },
  ]);
});

test("a blank value is not judged", () => {
  expect(judgedValues(row(null, "≥95%"), 0)).toMatchObject([{ cells: ["E27"] }]);
  expect(judgedValues(row("≥95%", null), 0)).toMatchObject([{ cells: ["D27"] }]);
  expect(judgedValues(row(null, null), 0)).toEqual([]);
});

test("a form with one value column", () => {
  const indicator = { ...row(null, "≥95%"), periodValue: ABSENT_TEXT };
  expect(judgedValues(indicator, 0)).toMatchObject([{ cells: ["E27"] }]);
});

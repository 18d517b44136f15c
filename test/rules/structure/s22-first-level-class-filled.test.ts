import { firstLevelClassFilled } from "../../../src/rules/structure/s22-first-level-class-filled";
import { CONSISTENT, type FormChanges, type FormContent } from "../../support/declaration";
import { deleteRows, setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

const BENEFITS = ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"];

/** The consistent form with these benefits only. */
function withBenefits(benefits: FormContent["indicators"]): FormChanges {
  const others = Object.entries(CONSISTENT.indicators).filter(([name]) => !BENEFITS.includes(name));
  return { indicators: { ...Object.fromEntries(others), ...benefits } };
}

const BLANK_BENEFITS = withBenefits({});

/** Satisfaction as a category of the benefits. */
function nested() {
  return editedDeclaration((form) => setCells(form, { A29: "效益指标" }));
}

testRule(
  firstLevelClassFilled,
  [
    ["every class filled", {}],
    ["one benefit is enough", withBenefits({ 社会效益指标: [["息诉率", "≥90%", "≥90%"]] })],
    ["satisfaction nested in the benefits", nested],
    ["no class of costs", { indicators: CONSISTENT.indicators }],
    [
      "output by its cost only",
      { indicators: { ...CONSISTENT.indicators, 数量指标: [], 质量指标: [], 时效指标: [] } },
    ],
    [
      "output printed and blank is judged by its categories",
      {
        indicators: {
          ...CONSISTENT.indicators,
          数量指标: [[null, null, null]],
          质量指标: [],
          时效指标: [],
          成本指标: [],
        },
      },
    ],
    [
      "class labels lost, categories kept",
      () => editedDeclaration((form) => setCells(form, { A29: null })),
    ],
  ],
  [
    ["benefits printed and blank", BLANK_BENEFITS, "error blank A25"],
    [
      "satisfaction printed and blank",
      () => editedDeclaration((form) => setCells(form, { C29: null, D29: null, E29: null })),
      "warning blank A29",
    ],
    [
      "satisfaction deleted",
      () => editedDeclaration((form) => deleteRows(form, 28, 1)),
      "error deleted A19",
    ],
    [
      "benefits deleted",
      () => editedDeclaration((form) => deleteRows(form, 24, 4)),
      "error deleted A19",
    ],
    [
      "output deleted",
      () => editedDeclaration((form) => deleteRows(form, 19, 5)),
      "error deleted A19",
    ],
    [
      "benefits and satisfaction deleted",
      () => editedDeclaration((form) => deleteRows(form, 24, 5)),
      "error deleted A19",
      "error deleted A19",
    ],
    [
      "benefits that all answer 无 are no indicators",
      withBenefits({ 社会效益指标: [["无", null, null]] }),
      "error blank A25",
    ],
  ],
);

test("a blank class is reported once, not also for each of its categories", () => {
  const declaration = editedDeclaration((form) => form, BLANK_BENEFITS);
  const found = findingsOf(declaration, ...DETERMINISTIC);
  expect(found.map(({ rule, cells }) => `${rule} ${cells.join(" ")}`)).toEqual(["S22 A25"]);
});

test("without the whole section, that is said once", () => {
  const declaration = editedDeclaration((form) => deleteRows(form, 17, 12));
  expect(findingsOf(declaration, ...DETERMINISTIC).map(({ rule }) => rule)).toEqual(["S04"]);
});

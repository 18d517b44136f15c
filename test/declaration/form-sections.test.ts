import type { FieldPath } from "../../src/declaration/field-path";
import { formParts, partOf, type FormPart } from "../../src/declaration/form-sections";
import { emptyDeclaration } from "../support/checked-declaration";

const PRINTED = emptyDeclaration();
const TASKS_FIRST = emptyDeclaration({
  layout: {
    ...PRINTED.layout,
    sections: { budget: "B20", overallGoal: null, tasks: "B4", indicators: "B30" },
    sectionOrder: ["tasks", "budget", "indicators"],
  },
});

test("parts stand in the order of the sheet, missing sections last", () => {
  expect(formParts(PRINTED)).toEqual(["head", "budget", "overallGoal", "tasks", "indicators"]);
  expect(formParts(TASKS_FIRST)).toEqual(["head", "tasks", "budget", "indicators", "overallGoal"]);
});

test.each<[string, FieldPath, FormPart]>([
  ["A1", "title", "head"],
  ["B2", "department", "head"],
  ["A3", "budget", "budget"],
  ["B9", "budget.otherDevelopment", "budget"],
  ["A11", "overallGoal", "overallGoal"],
  ["C14", "tasks[0].amount", "tasks"],
  ["E20", "indicators", "indicators"],
  ["AA137", "indicators[9].name", "indicators"],
  ["A1", "tasks", "head"],
])("%s stands in the part of its row, whatever its field: %s", (cell, field, part) => {
  expect(partOf(cell, field, PRINTED)).toBe(part);
});

test.each<[string, FormPart]>([
  ["B4", "tasks"],
  ["B19", "tasks"],
  ["C21", "budget"],
  ["B3", "head"],
])("%s of a form with its tasks first", (cell, part) => {
  expect(partOf(cell, "title", TASKS_FIRST)).toBe(part);
});

test.each<[FieldPath, FormPart]>([
  ["title", "head"],
  ["year", "head"],
  ["budget.ownLevel", "budget"],
  ["overallGoal", "overallGoal"],
  ["tasks[2].name", "tasks"],
  ["otherTasks[0].amount", "tasks"],
  ["indicators[3]", "indicators"],
  ["emptyCategories[1]", "indicators"],
])("without a cell, %s decides", (field, part) => {
  expect(partOf(null, field, PRINTED)).toBe(part);
});

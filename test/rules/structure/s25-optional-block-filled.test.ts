import { checkDeclaration } from "../../../src/rules/check-declaration";
import { DEFAULT_RULE_SET, type RuleSet } from "../../../src/rules/rule-set/rule-set";
import { optionalBlockFilled } from "../../../src/rules/structure/s25-optional-block-filled";
import { declarationWith, readForm, type FormChanges } from "../../support/declaration";
import { deleteRows, insertRows } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { filledExample } from "../../support/filled-example";
import { inShort } from "../../support/run-rules";
import type { Declaration } from "../../../src/declaration/declaration";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";

const TURNED_ON: RuleSet = { ...DEFAULT_RULE_SET, severities: {} };

function found(declaration: Declaration, ruleSet = TURNED_ON) {
  return checkDeclaration(declaration, ruleSet, null, [optionalBlockFilled]).map(inShort);
}

test("is off by default", () => {
  expect(found(declarationWith(), DEFAULT_RULE_SET)).toEqual([]);
  expect(found(readForm(filledExample()), DEFAULT_RULE_SET)).toEqual([]);
});

test.each<[name: string, form: () => Declaration]>([
  ["filled in", () => declarationWith({ otherTask: ["修复档案。", 5, "修复100卷。"] })],
  ["only its content", () => declarationWith({ otherTask: ["修复档案。", null, null] })],
  ["only its amount", () => declarationWith({ otherTask: [null, 5, null] })],
  ["no such row on the form", () => editedDeclaration((form) => deleteRows(form, 16, 1))],
  ["a form that has none", () => readOne(sheetPicture(NATIONAL))],
])("turned on, passes: %s", (_, form) => {
  expect(found(form())).toEqual([]);
});

test.each<[name: string, form: () => Declaration, ...findings: string[]]>([
  ["blank", () => declarationWith(), "info blank A17"],
  ["white space", () => declarationWith({ otherTask: [" ", null, "\n"] }), "info blank A17"],
  [
    "behind one task of a court",
    () => declarationWith({ tasks: [["执行", "执行。", 60, "结案。"]] } satisfies FormChanges),
    "info blank A15",
  ],
  [
    "the second of two",
    () =>
      editedDeclaration((form) => insertRows(form, 17, [["其他需完成的任务", null, null, null]]), {
        otherTask: ["购置救护车。", 5, null],
      }),
    "info blank A18",
  ],
  ["the filled example", () => readForm(filledExample()), "info blank A18"],
])("turned on, finds: %s", (_, form, ...findings) => {
  expect(found(form())).toEqual(findings);
});

import { generateRandomId, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import type { Area } from "../../../sheet/address";
import { sortAreas, withAreas, type AnchoredRule } from "./anchored-rule";
import { fromEngineRange, intersection, subtractAll, toEngineRange } from "./grid";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/** A data validation of the engine. Its formulas are written for the first cell of its first range. */
export type ValidationRule = ISheetDataValidationRule;

/** All validations of a sheet. */
export function validationsOf(sheet: Sheet): ValidationRule[] {
  return sheet.facade.getDataValidations().map(({ rule }) => rule);
}

/** The areas that a validation holds for. */
export function validationAreas({ ranges }: ValidationRule): Area[] {
  return ranges.map(fromEngineRange);
}

/** The ranges of a rule, in the order that makes its anchor the first cell of all. */
export function validationRanges(areas: readonly Area[]): ValidationRule["ranges"] {
  return sortAreas(areas).map(toEngineRange);
}

/** Rules that hold for any cell of some areas. */
export function validationsIn(sheet: Sheet, areas: readonly Area[]): ValidationRule[] {
  return validationsOf(sheet).filter((rule) =>
    validationAreas(rule).some((own) => areas.some((area) => intersection(own, area))),
  );
}

/** The same rule for other areas; formulas that go along with the cells are written for the first of them. */
export function withValidationAreas(rule: ValidationRule, areas: readonly Area[]): ValidationRule {
  const [moved] = mapFormulas(rule, (anchored) => [withAreas(anchored, areas)]);
  return moved ?? rule;
}

/**
 * The rules that are made of one.
 * @param change Gives its new areas and formulas.
 */
export function mapFormulas(
  rule: ValidationRule,
  change: (anchored: AnchoredRule) => readonly AnchoredRule[],
): ValidationRule[] {
  const areas = validationAreas(rule);
  const [first] = areas;
  if (first === undefined) {
    return [rule];
  }
  const texts = [rule.formula1, rule.formula2];
  const formulas = texts.map((text) => (isFormula(text) ? text : ""));
  const anchor = { row: first.top, column: first.left };
  return change({ areas, formulas, anchor }).map((part) => {
    const [formula1, formula2] = texts.map((text, i) =>
      isFormula(text) ? (part.formulas[i] ?? text) : text,
    );
    return {
      ...rule,
      ranges: validationRanges(part.areas),
      ...(formula1 !== undefined && { formula1 }),
      ...(formula2 !== undefined && { formula2 }),
    };
  });
}

/** The engine distinguishes a formula from a list or a number by its `=`. */
export function isFormula(text: string | undefined): text is string {
  return text?.startsWith("=") === true;
}

/** Takes areas out of every rule; a rule that has none left goes. */
export function clearValidations(sheet: Sheet, cleared: readonly Area[]): void {
  for (const rule of validationsIn(sheet, cleared)) {
    const left = subtractAll(validationAreas(rule), cleared);
    if (left.length === 0) {
      deleteValidation(sheet, rule.uid);
    } else {
      replaceValidation(sheet, withValidationAreas(rule, left));
    }
  }
}

/** Adds a rule, under an id of its own. */
export function addValidation(sheet: Sheet, rule: Omit<ValidationRule, "uid">): void {
  const added = { ...rule, uid: generateRandomId(8) };
  runMutation(sheet, AddDataValidationMutation.id, { rule: added });
}

/** Puts a validation in the place of the one with its id. */
export function replaceValidation(sheet: Sheet, { uid, ...rule }: ValidationRule): void {
  const payload = { type: UpdateRuleType.ALL, payload: rule };
  runMutation(sheet, UpdateDataValidationMutation.id, { ruleId: uid, payload });
}

/** Deletes a validation. */
export function deleteValidation(sheet: Sheet, uid: string): void {
  runMutation(sheet, RemoveDataValidationMutation.id, { ruleId: uid });
}

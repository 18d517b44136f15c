import { HostError } from "../host-error";
import { asCustomRule, replaceRule, rulesOf } from "./conditional-rules";
import { definedNamesOf, removeDefinedName } from "./defined-names";
import { mapReferences } from "./formula-references";
import type { Sheet } from "./sheet";
import { requireAnotherVisible } from "./sheet-visibility";
import { sheetsOf } from "./sheets";
import { requireChangeableStructure } from "./structure";
import { isFormula, replaceValidation, validationsOf } from "./validation-rules";

/**
 * Deletes a sheet with its names; what refers to it elsewhere refers to nothing afterwards.
 * @throws HostError when it is very hidden, as documented, or the last one that shows.
 */
export function deleteSheet(sheet: Sheet): void {
  const { book, id, name } = sheet;
  requireChangeableStructure(book);
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation");
  }
  requireAnotherVisible(sheet);
  definedNamesOf(book)
    .filter(({ localSheetId }) => localSheetId === id)
    .forEach((own) => {
      removeDefinedName(book, own);
    });
  sheetsOf(book)
    .filter((other) => other.id !== id)
    .forEach((other) => {
      loseReferences(other, name);
    });
  // The engine itself sees to the formulas of cells and to names.
  book.workbook.deleteSheet(id);
  book.protection.delete(id);
  book.pages.delete(id);
  book.charts.delete(id);
  book.filters.delete(id);
  book.forgetUndo();
}

/** Rules of a sheet that refer to another one that goes. */
function loseReferences(sheet: Sheet, lost: string): void {
  const without = (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLocaleLowerCase() === lost.toLocaleLowerCase() ? null : reference,
    );
  for (const rule of rulesOf(sheet)) {
    const custom = asCustomRule(rule);
    if (custom !== null && without(custom.rule.value) !== custom.rule.value) {
      replaceRule(sheet, {
        ...custom,
        rule: { ...custom.rule, value: without(custom.rule.value) },
      });
    }
  }
  for (const rule of validationsOf(sheet)) {
    const { formula1, formula2 } = rule;
    const changed = {
      ...rule,
      ...(isFormula(formula1) && { formula1: without(formula1) }),
      ...(isFormula(formula2) && { formula2: without(formula2) }),
    };
    if (changed.formula1 !== formula1 || changed.formula2 !== formula2) {
      replaceValidation(sheet, changed);
    }
  }
}

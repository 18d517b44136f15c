import type { Field } from "../../src/declaration/field";
import { EDITIONS } from "../../src/editions/editions";
import { setCells } from "../support/spreadsheet-edits";
import { sheetPicture } from "../support/sheet-picture";
import { readWorkbook } from "../../src/reader/read-workbook";
import { COLUMNS } from "./columns";
import { FLAT_FORMS } from "./flat";
import { LAYOUTS_OF_THE_FORM } from "./layouts";
import { NATIONAL_FORMS } from "./national";
import { OTHER_EDITIONS } from "./other-editions";
import { valueAt } from "./support/drawn-sheet";
import { formsOf } from "./support/forms-of";
import type { ExpectedForm, SheetSpec, Variant } from "./support/variant";

const VARIANTS: readonly Variant[] = [
  ...LAYOUTS_OF_THE_FORM,
  ...COLUMNS,
  ...NATIONAL_FORMS,
  ...FLAT_FORMS,
  ...OTHER_EDITIONS,
];

const CASES = VARIANTS.flatMap(({ name, workbook, expected }) => {
  const [sheet, ...others] = workbook.sheets;
  const [form] = "forms" in expected ? expected.forms : [];
  // Without merged areas the width of a blank field is unknown.
  const isPlain = sheet !== undefined && others.length === 0 && sheet.merges.length > 0;
  return !isPlain || form === undefined ? [] : [[name, sheet, form] as const];
});

test.each(CASES)(
  "%s: a field left blank is blank, and no other field changes",
  (_, sheet, form) => {
    for (const cell of fillable(sheet, form)) {
      const { rows, merges } = setCells(sheet, { [cell]: null });
      const picture = sheetPicture({ name: sheet.name, rows, merges });
      const reading = readWorkbook({ fileName: null, sheets: [picture] }, EDITIONS);
      expect([cell, formsOf(reading)]).toEqual([cell, { forms: [withBlank(form, cell)] }]);
    }
  },
);

/** Cells that may be blanked: each holds one field and nothing else, and its row holds another one. */
function fillable(sheet: SheetSpec, form: ExpectedForm): readonly string[] {
  const rows: readonly (readonly Field<unknown>[])[] = [
    ...form.tasks.map(({ name, content, amount, target }) => [name, content, amount, target]),
    ...form.indicators.map(({ name, periodValue, annualValue }) => [
      name,
      periodValue,
      annualValue,
    ]),
  ];
  const inRows = rows
    .filter((fields) => fields.filter(({ value }) => value !== null).length > 1)
    .flat();
  const alone: readonly Field<unknown>[] = [
    form.department,
    form.overallGoal,
    ...Object.values(form.budget),
  ];
  const all = [...rows.flat(), ...alone].map(({ cell }) => cell);
  return [...inRows, ...alone].flatMap(({ value, cell }) => {
    const isOnly = all.filter((other) => other === cell).length === 1;
    const isWhole = cell !== null && String(valueAt(sheet, cell)).trim() === String(value);
    return cell !== null && isOnly && isWhole ? [cell] : [];
  });
}

/** The form without the value of the field in that cell. */
function withBlank(model: unknown, blank: string): unknown {
  if (Array.isArray(model)) {
    return model.map((entry: unknown) => withBlank(entry, blank));
  }
  if (typeof model !== "object" || model === null) {
    return model;
  }
  const isBlank = "cell" in model && model.cell === blank;
  return Object.fromEntries(
    Object.entries(model).map(([key, entry]: [string, unknown]) => [
      key,
      isBlank && key === "value" ? null : withBlank(entry, blank),
    ]),
  );
}

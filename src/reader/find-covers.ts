import { normaliseText } from "../declaration/normalise-text";
import { COVER_NAMES } from "../editions/words/sheet-names";
import type { SheetForms } from "./find-forms";
import type { FormFrame } from "./form-frame";
import { readDepartment } from "./read-department";
import type { Surroundings } from "./read-declaration";

/**
 * What the cover sheets say: sheets without a form of their own that are named so, or carry the form's
 * title and none of its sections.
 */
export function findCovers(
  sheets: readonly SheetForms[],
  forms: readonly FormFrame[],
): Pick<Surroundings, "covers" | "coverDepartment"> {
  const covers = sheets.filter((candidate) => isCover(candidate, forms));
  const departments = covers.flatMap(({ cells, frames }) =>
    frames.map(({ words, block }) => readDepartment(cells, words, block.area)),
  );
  return {
    covers: covers.flatMap(({ cells }) => cells.filled),
    coverDepartment: departments.find((reading) => reading?.department.value) ?? null,
  };
}

function isCover({ sheet, frames }: SheetForms, forms: readonly FormFrame[]): boolean {
  const hasForm = forms.some((form) => form.sheet === sheet);
  const isNamedSo = COVER_NAMES.some((name) => name === normaliseText(sheet.name));
  const hasTitleOnly =
    frames.some(({ title }) => title !== null) &&
    frames.every(({ sections }) => sections.length === 0);
  return !hasForm && (isNamedSo || hasTitleOnly);
}

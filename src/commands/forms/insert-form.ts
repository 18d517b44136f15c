import { printableEdition } from "../../editions/editions";
import { insertAtSelection } from "../../excel/insert-at-selection";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet";
import type { Insertion } from "../../excel/insertion";
import type { FormContent } from "../../template/form-content";
import type { FormOptions } from "../../template/form-options";
import { planForm } from "../../template/plan-form";

/** Where a form goes: on a sheet of its own, or into the active sheet from the selected cell on. */
export type FormPlace = "new-sheet" | "selection";

/** A form that is to be inserted into the open workbook. */
export interface FormRequest {
  /** Id of the edition. */
  readonly edition: string;
  readonly options: FormOptions;
  readonly content: FormContent;
  readonly place: FormPlace;
  /** At the selected cell: moves what is there down instead of refusing. */
  readonly moveDown: boolean;
}

/**
 * Inserts a form into the open workbook; never over existing content.
 * @throws ExcelProblem
 * @throws RangeError for an unknown edition
 */
export function insertForm({
  edition: id,
  options,
  content,
  place,
  moveDown,
}: FormRequest): Promise<Insertion> {
  const edition = printableEdition(id);
  return place === "new-sheet"
    ? insertOnNewSheet(planForm(edition, options, content))
    : insertAtSelection((origin) => planForm(edition, options, content, origin), moveDown);
}

import type { SheetUnit } from "../../declaration/amount";
import type { Insertion } from "../../excel/insertion";
import { CARRY_ALL, carryOver } from "../../template/carry-over";
import type { CarryRemark } from "../../template/carry-remark";
import { DEFAULT_FORM_OPTIONS } from "../../template/form-options";
import { readActiveForm } from "./active-form";
import { insertForm } from "./insert-form";

/** What came of rebuilding the form on the sheet in front. */
export type FormRebuilding =
  | {
      readonly status: "rebuilt";
      readonly insertion: Insertion;
      /** Name of the sheet with the form as it was, which stays as it is. */
      readonly source: string;
      readonly remarks: readonly CarryRemark[];
    }
  | { readonly status: "no-form"; readonly sheet: string };

/**
 * Repairs a broken form: reads what is there and writes it into a correct one on a new sheet. The old one
 * stays as it is.
 * @throws ExcelProblem
 */
export async function rebuildForm(): Promise<FormRebuilding> {
  const reading = await readActiveForm();
  if (reading.status === "no-form") {
    return reading;
  }
  const { declaration, edition } = reading.form;
  const { content, remarks } = carryOver(declaration, edition, edition, CARRY_ALL);
  const unit: SheetUnit = declaration.unit ?? edition.unit;
  const insertion = await insertForm({
    edition: edition.id,
    options: {
      ...DEFAULT_FORM_OPTIONS,
      year: declaration.year.value,
      unit,
      taskRows: 1,
      indicatorRows: 1,
    },
    content,
    place: "new-sheet",
    moveDown: false,
  });
  return { status: "rebuilt", insertion, source: declaration.sheet, remarks };
}

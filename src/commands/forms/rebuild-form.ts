import { printableEditionFor } from "../../editions/editions";
import type { SheetUnit } from "../../declaration/amount";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet";
import type { Inserted } from "../../excel/insertion";
import { CARRY_ALL, carryOver } from "../../template/carry-over";
import type { CarryRemark } from "../../template/carry-remark";
import { DEFAULT_FORM_OPTIONS } from "../../template/form-options";
import { planForm } from "../../template/plan-form";
import { readActiveForm } from "./active-form";

/** The result of rebuilding the form on the active sheet. */
export type FormRebuilding =
  | {
      readonly status: "rebuilt";
      readonly insertion: Inserted;
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
  const { declaration, edition: source } = reading.form;
  const edition = printableEditionFor(declaration);
  const { content, remarks } = carryOver(declaration, source, edition, CARRY_ALL);
  const unit: SheetUnit = declaration.unit ?? edition.unit;
  const options = {
    ...DEFAULT_FORM_OPTIONS,
    year: declaration.year.value,
    unit,
    taskRows: 1,
    indicatorRows: 1,
  };
  const insertion = await insertOnNewSheet(planForm(edition, options, content));
  return { status: "rebuilt", insertion, source: declaration.sheet, remarks };
}

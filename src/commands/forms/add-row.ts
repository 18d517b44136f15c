import type { CategoryAt } from "../../declaration/declaration";
import { insertRow, type RowResult } from "../../excel/insert-row";
import { planRow } from "../../template/rows/plan-row";
import type { WantedRow } from "../../template/rows/row-place";
import { readActiveForm } from "./active-form";

/** The result of adding a row to the form on the active sheet. */
export type RowAddition =
  | RowResult
  | { readonly status: "no-form"; readonly sheet: string }
  /** The form has no such table or category. */
  | { readonly status: "no-place"; readonly sheet: string };

/**
 * Adds a row in its place and selects its first field.
 * @throws ExcelProblem
 */
export async function addRow(wanted: WantedRow): Promise<RowAddition> {
  const reading = await readActiveForm();
  if (reading.status === "no-form") {
    return reading;
  }
  const { declaration, workbook } = reading.form;
  const plan = planRow(wanted, declaration, workbook);
  return plan === null ? { status: "no-place", sheet: declaration.sheet } : insertRow(plan);
}

/** The categories of the form on the active sheet, to choose one of. */
export type Categories =
  | { readonly status: "found"; readonly categories: readonly CategoryAt[] }
  | { readonly status: "no-form"; readonly sheet: string };

/**
 * Reads which categories the form on the active sheet has. Nothing is written.
 * @throws ExcelProblem
 */
export async function readCategories(): Promise<Categories> {
  const reading = await readActiveForm();
  return reading.status === "no-form"
    ? reading
    : { status: "found", categories: reading.form.declaration.layout.categories };
}

import { fitRowHeights, type HeightFitting } from "../../excel/fit-row-heights";
import { readActiveForm } from "./active-form";

/** The result of fitting the rows of the form on the active sheet. */
export type FormFitting =
  | { readonly status: "fitted"; readonly fitting: HeightFitting }
  | { readonly status: "no-form"; readonly sheet: string };

/**
 * Makes the rows of the form as high as their texts need; rows outside the form stay as they are.
 * @throws ExcelProblem
 */
export async function fitHeights(): Promise<FormFitting> {
  const reading = await readActiveForm();
  if (reading.status === "no-form") {
    return reading;
  }
  const { picture, declaration } = reading.form;
  return { status: "fitted", fitting: await fitRowHeights(picture, declaration.range) };
}

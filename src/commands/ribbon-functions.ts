import { clearMarks } from "../excel/clear-marks";
import { fitHeights } from "./forms/fit-heights";
import { insertDefaultForm } from "./forms/insert-default-form";
import type { Outcome } from "./outcome";
import { validateOpenWorkbook } from "./validate-open-workbook";

/** What the ribbon's buttons do, by their names in manifest.xml. */
export const RIBBON_FUNCTIONS: Readonly<Record<string, () => Promise<Outcome>>> = {
  validate: async () => ({ type: "validated", validation: await validateOpenWorkbook() }),
  insertForm: async () => ({ type: "form-inserted", insertion: await insertDefaultForm() }),
  fitHeights: async () => ({ type: "rows-fitted", fitting: await fitHeights() }),
  clearMarks: async () => ({ type: "cleared", clearing: await clearMarks() }),
};

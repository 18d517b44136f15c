import type { WorkbookReading } from "../../../src/reader/read-workbook";
import { declarationModel } from "../../../src/report/declaration-model";

/** A reading as a variant expects it: where each form stands and its whole model, or why there is none. */
export function formsOf(reading: WorkbookReading): unknown {
  if (reading.status === "unrecognised") {
    return { reason: reading.reason, sheet: reading.sheet };
  }
  return {
    forms: reading.declarations.map((declaration) => {
      const { sheet, edition, range } = declaration;
      return { sheet, edition, range, ...declarationModel(declaration) };
    }),
  };
}

import type { WorkbookReading } from "../../../src/reader/read-workbook";
import { declarationModel } from "../../../src/report/declaration-model";

/** A reading in the form that variants expect: the place and the whole model of each form, or why there is none. */
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

import type { Declaration } from "../../declaration/declaration";
import type { Edition } from "../../editions/edition";
import { EDITIONS, editionOf } from "../../editions/editions";
import { readOpenWorkbook } from "../../excel/read-open-workbook";
import { readWorkbook } from "../../reader/read-workbook";
import type { SheetPicture, WorkbookPicture } from "../../sheet/sheet-picture";

/** The form on the active sheet, with all that was read for it. */
export interface ActiveForm {
  readonly declaration: Declaration;
  readonly edition: Edition;
  readonly picture: SheetPicture;
  readonly workbook: WorkbookPicture;
}

/** The form on the active sheet; or the name of that sheet, when it holds no form. */
export type ActiveFormReading =
  | { readonly status: "found"; readonly form: ActiveForm }
  | { readonly status: "no-form"; readonly sheet: string };

/**
 * Reads the form that the user is looking at: the first on the active sheet. Nothing is written.
 * @throws ExcelProblem
 */
export async function readActiveForm(): Promise<ActiveFormReading> {
  const { workbook, activeSheet } = await readOpenWorkbook();
  const reading = readWorkbook(workbook, EDITIONS);
  const declarations = reading.status === "read" ? reading.declarations : [];
  const declaration = declarations.find(({ sheet }) => sheet === activeSheet);
  const picture = workbook.sheets.find(({ name }) => name === activeSheet);
  return declaration === undefined || picture === undefined
    ? { status: "no-form", sheet: activeSheet }
    : {
        status: "found",
        form: { declaration, edition: editionOf(declaration), picture, workbook },
      };
}

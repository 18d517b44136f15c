import type { Declaration } from "../../src/declaration/declaration";
import { EDITIONS } from "../../src/editions/editions";
import { readWorkbook } from "../../src/reader/read-workbook";
import type { SheetPicture } from "../../src/sheet/sheet-picture";
import { workbookPicture } from "./sheet-picture";

/** All declarations of the sheets. @throws Error when the reader recognises none. */
export function readAll(
  sheets: readonly SheetPicture[],
  fileName: string | null = null,
): readonly Declaration[] {
  const reading = readWorkbook(workbookPicture(sheets, fileName), EDITIONS);
  if (reading.status !== "read") {
    throw new Error(`Not recognised: ${reading.reason}`);
  }
  return reading.declarations;
}

/** The only declaration of a sheet. @throws Error when there is none or another one. */
export function readOne(sheet: SheetPicture, fileName: string | null = null): Declaration {
  const [declaration, ...others] = readAll([sheet], fileName);
  if (declaration === undefined || others.length > 0) {
    throw new Error(`Not one declaration but ${others.length + 1}`);
  }
  return declaration;
}

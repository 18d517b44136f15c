import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";

/** The picture of the one sheet of a file. */
export function onlySheet(bytes: Uint8Array, fileName = "a.xlsx"): SheetPicture {
  const { sheets } = readWorkbookPicture(bytes, fileName);
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) {
    throw new Error(`${sheets.length} sheets`);
  }
  return sheet;
}

import { apiClass } from "../api-class";
import type { JsonObject } from "../batch";
import type { Sheet } from "../model/sheet";

/** What a protected sheet allows; what the file does not grant is not allowed. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const satisfies JsonObject;

/** `Excel.WorksheetProtection` */
export const worksheetProtection = apiClass<Sheet>({
  name: "WorksheetProtection",
  scalars: {
    Protected: (sheet) => sheet.book.protection[sheet.id] !== undefined,
    Options: (sheet) => {
      const protection = sheet.book.protection[sheet.id];
      return protection === undefined
        ? null
        : { ...NOTHING_ALLOWED, allowFormatCells: protection.allowFormatCells };
    },
  },
});

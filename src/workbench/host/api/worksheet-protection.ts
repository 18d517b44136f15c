import { apiClass } from "../api-class";
import type { JsonObject } from "../batch";
import { protectionOf } from "../model/protection";
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
    Protected: (sheet) => protectionOf(sheet) !== undefined,
    Options: (sheet) => {
      const protection = protectionOf(sheet);
      return protection === undefined ? null : { ...NOTHING_ALLOWED, ...protection };
    },
  },
});

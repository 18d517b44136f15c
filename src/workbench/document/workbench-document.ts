import type { IWorkbookData } from "@univerjs/core";

/** What a protected sheet may allow nevertheless, in Office.js's words. */
export type Allowance =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** Protection of a sheet. What is not listed is not allowed. */
export type SheetProtection = Readonly<Partial<Record<Allowance, boolean>>>;

/** A workbook file opened in the workbench. */
export interface WorkbenchDocument {
  readonly fileName: string;
  /** What the spreadsheet engine shows. */
  readonly data: IWorkbookData;
  /** Protected sheets by the engine's sheet id; sheets that are not listed are not protected. */
  readonly protection: Readonly<Record<string, SheetProtection>>;
  /** The file as opened; saving patches its parts and leaves all others byte-identical. */
  readonly original: Uint8Array;
}

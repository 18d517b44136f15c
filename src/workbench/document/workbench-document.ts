import type { IWorkbookData } from "@univerjs/core";

/** Protection of a sheet, in Office.js's words. What is not listed is not allowed. */
export interface SheetProtection {
  readonly allowFormatCells: boolean;
}

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

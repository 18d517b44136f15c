import type { IWorkbookData } from "@univerjs/core";
import type { Area } from "../../sheet/address";
import type { PageLayout } from "./page-layout";
import type { SheetChart } from "./sheet-chart";

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

/** How a sheet is protected. What is not listed is not allowed. */
export interface SheetProtection extends Readonly<Partial<Record<Allowance, boolean>>> {
  /** Which cells can be selected; default: any. */
  readonly selectionMode?: "Normal" | "Unlocked" | "None";
  /** Null for one that only the file knows, as a hash. */
  readonly password?: string | null;
}

/** What a workbook holds beside what the spreadsheet engine knows. */
export interface WorkbookSettings {
  /** Protected sheets by the engine's sheet id; sheets that are not listed are not protected. */
  readonly protection: Readonly<Record<string, SheetProtection>>;
  /** How sheets are printed, by the engine's sheet id; sheets that are not listed as new ones are. */
  readonly pages: Readonly<Record<string, PageLayout>>;
  /** Whether sheets may be neither added, deleted, renamed, moved, hidden nor shown. */
  readonly isStructureProtected: boolean;
  /** Texts of the custom XML parts by their ids. */
  readonly customXml: Readonly<Record<string, string>>;
}

/** What the host knows beside the engine when a workbook is saved. */
export interface HostState extends WorkbookSettings {
  /** What add-ins have added to sheets, by sheet id; what was in the file is not known here. */
  readonly charts: Readonly<Record<string, readonly SheetChart[]>>;
  readonly filters: Readonly<Record<string, Area>>;
  /** Ids of the sheets on which rows or columns have come or gone. */
  readonly reshapedSheets: readonly string[];
}

/** A workbook file opened in the workbench. */
export interface WorkbenchDocument extends WorkbookSettings {
  readonly fileName: string;
  /** What the spreadsheet engine shows. */
  readonly data: IWorkbookData;
  /** The file as opened; saving patches its parts and leaves all others byte-identical. */
  readonly original: Uint8Array;
}

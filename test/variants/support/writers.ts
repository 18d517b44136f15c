import type { Feature, WorkbookSpec } from "./variant";
import { hucreFile } from "./write-with-hucre";
import { sheetJsFileOf } from "./write-with-sheetjs";
import { prefixedFile } from "./write-prefixed";

/** A program that writes workbooks. */
export interface Writer {
  readonly name: string;
  readonly extension: string;
  /** Features that its files do not have. */
  readonly lacks: readonly Feature[];
  readonly write: (workbook: WorkbookSpec) => Promise<Uint8Array>;
}

/** Programs that write the same sheet in very different ways. */
export const WRITERS: readonly Writer[] = [
  {
    name: "SheetJS .xlsx",
    extension: ".xlsx",
    lacks: [],
    write: (workbook) => Promise.resolve(sheetJsFileOf(workbook, "xlsx")),
  },
  {
    name: "SheetJS .xls",
    extension: ".xls",
    lacks: ["formulas", "hidden rows", "comments"],
    write: (workbook) => Promise.resolve(sheetJsFileOf(workbook, "biff8")),
  },
  { name: "hucre .xlsx", extension: ".xlsx", lacks: [], write: hucreFile },
  {
    name: "prefixed .xlsx",
    extension: ".xlsx",
    lacks: ["comments"],
    write: (workbook) => Promise.resolve(prefixedFile(workbook)),
  },
];

import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { SheetVisibility } from "../../../sheet/sheet-picture";
import { splitSheetPart } from "../../../workbook/split-sheet-part";
import { engineSheetId } from "../opening/engine-sheet-id";
import type { SheetEntry, WorkbookPackage } from "../package/workbook-package";
import type { SheetState } from "./patch-sheet-part";
import { conditionalFormatsOf } from "./resource-data";

/** A sheet of the file that the grid still has. */
export interface SavedSheet {
  readonly entry: SheetEntry;
  /** The row elements of its part. */
  readonly rows: string;
  readonly opened: SheetState;
  readonly current: SheetState;
}

/** The sheets of the file that the grid still has, as they were and as they are. */
export function savedSheets(
  { sheets, parts }: WorkbookPackage,
  opened: IWorkbookData,
  current: IWorkbookData,
): SavedSheet[] {
  const stateIn = sheetStates(opened);
  const stateNow = sheetStates(current);
  return sheets.flatMap((entry) => {
    const id = engineSheetId(entry.sheetId);
    const before = stateIn(id);
    const now = stateNow(id);
    const { rows } = splitSheetPart(parts.text(entry.part));
    return before && now ? [{ entry, rows, opened: before, current: now }] : [];
  });
}

function sheetStates(book: IWorkbookData): (id: string) => SheetState | undefined {
  const formats = conditionalFormatsOf(book);
  return (id) => {
    const sheet = book.sheets[id];
    return sheet && { book, sheet, conditionalFormats: formats[id] ?? [] };
  };
}

/** The engine knows hidden and shown only; a very hidden sheet says so in its custom data. */
export function visibilityOf({ hidden, custom }: Partial<IWorksheetData>): SheetVisibility {
  if (hidden !== BooleanNumber.TRUE) {
    return "Visible";
  }
  return custom?.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
}

import type { SheetVisibility } from "../../../sheet/sheet-picture";
import { HostError } from "../host-error";
import type { Sheet } from "./sheet";
import { activeSheet, sheetsOf } from "./sheets";
import { requireChangeableStructure } from "./structure";

/**
 * Shows or hides a sheet.
 * @throws HostError when no other sheet would show.
 */
export function setVisibility(sheet: Sheet, visibility: SheetVisibility): void {
  const { book } = sheet;
  requireChangeableStructure(book);
  const active = activeSheet(book);
  if (visibility === "Visible") {
    sheet.facade.showSheet();
  } else {
    requireAnotherVisible(sheet);
    if (sheet.visibility === "Visible") {
      sheet.facade.hideSheet();
    }
  }
  // The engine goes to a sheet that it shows; Excel leaves that to Worksheet.activate.
  if (active.id !== activeSheet(book).id && active.visibility === "Visible") {
    book.workbook.setActiveSheet(active.facade);
  }
  // The engine knows hidden and shown only.
  const custom = { ...sheet.data.getConfig().custom };
  sheet.facade.setCustomMetadata(
    visibility === "VeryHidden" ? { ...custom, visibility } : { ...custom, visibility: undefined },
  );
}

/** @throws HostError when no other sheet than this one shows. */
export function requireAnotherVisible(sheet: Sheet): void {
  const others = sheetsOf(sheet.book).filter(
    ({ id, visibility }) => id !== sheet.id && visibility === "Visible",
  );
  if (others.length === 0) {
    throw new HostError("InvalidOperation");
  }
}

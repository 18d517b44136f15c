import type { IWorkbookData } from "@univerjs/core";
import { openDocument } from "./open-document";
import { openPackage } from "./package/workbook-package";
import { saveCustomXml } from "./saving/save-custom-xml";
import { saveSheets } from "./saving/save-sheets";
import { savedSheets } from "./saving/saved-sheets";
import type { Unsaved } from "./saving/unsaved";
import { unsavedInWorkbook } from "./saving/unsaved-changes";
import { unsavedSettings } from "./saving/unsaved-settings";
import type { HostState, WorkbenchDocument } from "./workbench-document";

/** A workbook as a file again. */
export interface SavedDocument {
  readonly bytes: Uint8Array;
  /** What was changed in the grid and is not in the file, each once. */
  readonly notSaved: readonly Unsaved[];
}

/**
 * Saves the workbench's workbook by changing, inside the file as it was opened, what is different now. Where nothing is,
 * the bytes are those that were opened.
 * @param current what the grid holds now.
 * @param state what the host knows beside the grid; without it only the grid is compared.
 * @throws UnreadableWorkbook when the file as opened cannot be read again.
 */
export async function saveDocument(
  { original, fileName }: WorkbenchDocument,
  current: IWorkbookData,
  state?: HostState,
): Promise<SavedDocument> {
  // The engine works on the data it was given; the file is opened again for what it held.
  const document = await openDocument(original, fileName);
  const opened = document.data;
  const file = openPackage(original);
  const sheets = savedSheets(file, opened, current);
  const kept = opened.sheetOrder.filter((id) => current.sheetOrder.includes(id));
  const unsaved = [
    ...unsavedInWorkbook(opened, current),
    ...(state ? unsavedSettings(document, state, kept) : []),
    ...saveSheets(file, sheets, state?.reshapedSheets ?? []),
  ];
  if (state) {
    saveCustomXml(file, document.customXml, state.customXml);
  }
  return {
    bytes: file.parts.isEmpty ? original : file.parts.pack(),
    notSaved: [...new Set(unsaved)],
  };
}

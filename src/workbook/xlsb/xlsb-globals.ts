import type { SheetVisibility } from "../../sheet/sheet-picture";
import { BUILT_IN_FORMATS } from "../package/built-in-formats";
import { GENERAL, soundFormat } from "../package/number-formats";
import type { WorkbookPart } from "../package/workbook-part";
import { textAt, XLSB, xlsbRecords } from "./xlsb-records";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

/** Reads the workbook part of an .xlsb. */
export function xlsbWorkbookPart(part: Uint8Array): WorkbookPart {
  const sheets: WorkbookPart["sheets"][number][] = [];
  let is1904 = false;
  for (const { id, body } of xlsbRecords(part)) {
    if (id === XLSB.workbookProperties) {
      is1904 = (body.getUint32(0, true) & 1) === 1;
    } else if (id === XLSB.sheet) {
      const visibility = VISIBILITIES[body.getUint32(0, true)] ?? "Visible";
      const relationship = textAt(body, 8);
      const name = textAt(body, 12 + relationship.length * 2);
      sheets.push({ name, visibility, relationship });
    }
  }
  return { sheets, is1904 };
}

/** The texts that cells refer to by their places. */
export function xlsbSharedTexts(part: Uint8Array): readonly string[] {
  const texts: string[] = [];
  for (const { id, body } of xlsbRecords(part)) {
    if (id === XLSB.sharedText) {
      texts.push(textAt(body, 1));
    }
  }
  return texts;
}

/** The codes of the number formats of cells, by their indexes. */
export function xlsbNumberFormats(part: Uint8Array): readonly string[] {
  const codes = new Map(BUILT_IN_FORMATS);
  const ids: number[] = [];
  let isOfCells = false;
  for (const { id, body } of xlsbRecords(part)) {
    if (id === XLSB.format) {
      codes.set(body.getUint16(0, true), soundFormat(textAt(body, 2)));
    } else if (id === XLSB.beginCellFormats || id === XLSB.endCellFormats) {
      isOfCells = id === XLSB.beginCellFormats;
    } else if (id === XLSB.cellFormat && isOfCells) {
      ids.push(body.getUint16(2, true));
    }
  }
  return ids.map((id) => codes.get(id) ?? GENERAL);
}

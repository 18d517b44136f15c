import { toArea, type Area } from "../../sheet/address";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { SHEET_SIZE } from "../../sheet/sheet-size";

/** One cell, or two at the corners; no sheet in front. */
const AREA = /^[^:!]+(?::[^:!]+)?$/;

/** The area that a part names. @throws UnreadableWorkbook `damaged` when it lies on no sheet. */
export function areaOfReference(reference: string | undefined): Area {
  const area = parsed(reference ?? "");
  if (area === null || area.bottom >= SHEET_SIZE.rows || area.right >= SHEET_SIZE.columns) {
    throw new UnreadableWorkbook("damaged");
  }
  return area;
}

function parsed(reference: string): Area | null {
  try {
    return AREA.test(reference) ? toArea(reference) : null;
  } catch {
    return null;
  }
}

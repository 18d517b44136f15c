import type { Area } from "../../../sheet/address";
import type { Allowance, SheetProtection } from "../../document/workbench-document";
import { HostError } from "../host-error";
import { lockedIn } from "./locked";
import type { Sheet } from "./sheet";

/** How a sheet is protected; undefined when it is not. */
export function protectionOf(sheet: Sheet): SheetProtection | undefined {
  return sheet.book.protection.get(sheet.id);
}

/** @throws HostError when the sheet is protected and does not allow it. */
export function requireAllowed(sheet: Sheet, allowance: Allowance): void {
  const protection = protectionOf(sheet);
  if (protection !== undefined && protection[allowance] !== true) {
    throw new HostError("AccessDenied");
  }
}

/** @throws HostError when the sheet is protected. */
export function requireUnprotected(sheet: Sheet): void {
  if (protectionOf(sheet) !== undefined) {
    throw new HostError("AccessDenied");
  }
}

/** @throws HostError when the sheet is protected and one of the cells is locked. */
export function requireWritable(sheet: Sheet, areas: readonly Area[]): void {
  if (protectionOf(sheet) !== undefined && lockedIn(sheet, areas) !== false) {
    throw new HostError("AccessDenied");
  }
}

import type { SheetProtection } from "../../document/workbench-document";
import { HostError } from "../host-error";
import { protectionOf } from "./protection";
import type { Sheet } from "./sheet";

/**
 * Protects a sheet.
 * @param password Empty for none.
 * @throws HostError when it is protected already.
 */
export function protectSheet(sheet: Sheet, protection: SheetProtection, password: string): void {
  if (protectionOf(sheet) !== undefined) {
    throw new HostError("AccessDenied");
  }
  sheet.book.protection.set(sheet.id, {
    ...protection,
    ...(password !== "" && { password }),
  });
}

/**
 * Ends a sheet's protection; a sheet that is not protected stays as it is.
 * @throws HostError when the password is another one.
 */
export function unprotectSheet(sheet: Sheet, password: string): void {
  const protection = protectionOf(sheet);
  if (protection?.password === null) {
    throw new HostError(
      "ApiNotImplemented",
      "WorksheetProtection.unprotect with a file's password",
    );
  }
  if (protection?.password !== undefined && protection.password !== password) {
    throw new HostError("AccessDenied");
  }
  sheet.book.protection.delete(sheet.id);
}

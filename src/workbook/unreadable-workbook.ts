/**
 * Why a file could not be read as a workbook:
 * - `empty`: no bytes at all;
 * - `encrypted`: protected by a password;
 * - `truncated`: it ends too early, as after a broken download;
 * - `damaged`: its structure or its checksums are wrong;
 * - `unsafe`: it holds what no spreadsheet program writes, such as entity definitions;
 * - `too-large`: more bytes, packed or unpacked, than `WORKBOOK_LIMITS` allow, or contents out of all measure;
 * - `too-many-sheets`: more sheets than `WORKBOOK_LIMITS` allow;
 * - `not-a-workbook`: a file of another kind, whatever its name says.
 */
export type UnreadableCode =
  | "empty"
  | "encrypted"
  | "truncated"
  | "damaged"
  | "unsafe"
  | "too-large"
  | "too-many-sheets"
  | "not-a-workbook";

/** A file that cannot be read as a workbook. `code` says why; it is put into words elsewhere. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(`Unreadable workbook: ${code}`, options);
  }
}

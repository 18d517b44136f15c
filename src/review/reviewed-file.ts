import type { CheckedDeclaration } from "./checked-workbook";

/** A declaration, and the file that it was received in. */
export interface ReviewedDeclaration {
  /** With its folders, as it was given. */
  readonly file: string;
  readonly checked: CheckedDeclaration;
}

/** A received file with whatever was found in it. */
export interface ReviewedFile {
  readonly file: string;
  /** A hash of its bytes; null where it is not known. */
  readonly hash: string | null;
  /** None where it could not be read or holds no declaration. */
  readonly declarations: readonly CheckedDeclaration[];
}

import type { CheckedDeclaration } from "./checked-workbook";

/** A declaration, and the file that it was received in. */
export interface ReviewedDeclaration {
  /** With its folders, as it was given. */
  readonly file: string;
  readonly checked: CheckedDeclaration;
}

/** A received file and the declarations found in it. */
export interface ReviewedFile {
  readonly file: string;
  /** A hash of its bytes; null if unknown. */
  readonly hash: string | null;
  /** None if it could not be read or contains no declaration. */
  readonly declarations: readonly CheckedDeclaration[];
}

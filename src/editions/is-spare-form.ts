import type { Declaration } from "../declaration/declaration";
import { isBlankForm } from "../declaration/is-blank-form";
import { isSpareSheet } from "./spare-sheet";

/** A blank form on a sheet that says that it is there to be copied. */
export function isSpareForm(declaration: Declaration): boolean {
  return isSpareSheet(declaration.sheet) && isBlankForm(declaration);
}

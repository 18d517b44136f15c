import type { Declaration } from "../declaration/declaration";
import { isBlankForm } from "../declaration/is-blank-form";
import { SPARE_NAMES } from "./words/sheet-names";

/** Whether a sheet says by its name that its form is one to look at or to copy: 空白表样, 填写示例. */
export function isSpareSheet(name: string): boolean {
  return SPARE_NAMES.some((word) => name.includes(word));
}

/** A blank form on a sheet that says that it is there to be copied. */
export function isSpareForm(declaration: Declaration): boolean {
  return isSpareSheet(declaration.sheet) && isBlankForm(declaration);
}

import { SPARE_NAMES } from "./form-words";

/** Whether a sheet says by its name that its form is one to look at or to copy: 空白表样, 填写示例. */
export function isSpareSheet(name: string): boolean {
  return SPARE_NAMES.some((word) => name.includes(word));
}

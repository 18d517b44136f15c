import { fill } from "../../../locales/translation";
import type { DeskTexts } from "../desk-texts";
import type { MissingForm } from "./earlier-comparison";

/** A form that was not submitted again, in words. */
export function missingWords(
  { department, year, files }: MissingForm,
  { compare, list }: DeskTexts,
): string {
  const words = {
    department: department ?? list.noDepartment,
    files: files.join(compare.list),
  };
  return year === null
    ? fill(compare.missingForm, words)
    : fill(compare.missingFormOfYear, { ...words, year });
}

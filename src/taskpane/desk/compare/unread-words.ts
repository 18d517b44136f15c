import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import { errorMessage } from "../../../report/error-message";
import type { FileResult } from "../../../report/report-document";
import type { DeskTexts } from "../desk-texts";

/** A file of an earlier submission of which nothing could be compared, and why, in words. */
export function unreadWords(
  { file, outcome }: FileResult,
  { compare }: DeskTexts,
  locale: Locale,
): string {
  const reason = errorMessage(outcome, locale)?.message ?? "";
  return fill(compare.unreadFile, { file, reason });
}

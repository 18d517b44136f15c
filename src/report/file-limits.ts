import type { Locale } from "../declaration/locale";
import { fill } from "../locales/translation";
import { ACCEPTANCE_TEXTS } from "./acceptance-texts";
import type { FileResult } from "./report-document";
import { REPORT_TEXTS } from "./report-texts";

/** Sentences about what of a file was not examined, and which stored acceptances count for nothing. */
export function fileLimits(
  { partlyExamined, ignoredAcceptances = [] }: FileResult,
  locale: Locale,
): readonly string[] {
  return [
    ...partlyExamined.map((sheet) => fill(REPORT_TEXTS[locale].partlyExamined, { ...sheet })),
    ...ignoredAcceptances.map((reason) => ACCEPTANCE_TEXTS[locale].ignored[reason]),
  ];
}

import type { Locale } from "../declaration/locale";
import { fill } from "../locales/translation";
import { ACCEPTANCE_TEXTS } from "./acceptance-texts";
import type { PartlyExaminedSheet } from "../review/examined-part";
import type { FileResult } from "./report-document";
import { REPORT_TEXTS } from "./report-texts";

/** Sentences about what was not examined of a file, and why stored acceptances could not be used. */
export function fileLimits(
  { partlyExamined, ignoredAcceptances }: FileResult,
  locale: Locale,
): readonly string[] {
  return [
    ...partlyExamined.map((sheet) => leftOut(sheet, locale)),
    ...ignoredAcceptances.map((reason) => ACCEPTANCE_TEXTS[locale].ignored[reason]),
  ];
}

/** A sentence about a sheet of which only a part was examined. */
export function leftOut(sheet: PartlyExaminedSheet, locale: Locale): string {
  return fill(REPORT_TEXTS[locale].partlyExamined, { ...sheet });
}

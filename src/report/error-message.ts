import type { Locale } from "../declaration/locale";
import { formIsRecognised, unrecognisedSentence } from "../rules/structure/s01-form-is-recognised";
import type { FileOutcome } from "./file-outcome";
import { REPORT_TEXTS } from "./report-texts";

/** Why a file was not checked, for the report; null when it was. */
export interface ReportedError {
  readonly code: string;
  readonly message: string;
}

/** The reason why a file was not checked, in words. */
export function errorMessage(outcome: FileOutcome, locale: Locale): ReportedError | null {
  switch (outcome.status) {
    case "checked":
      return null;
    case "unrecognised":
      return { code: formIsRecognised.id, message: unrecognisedSentence(outcome, locale) };
    case "unreadable":
      return {
        code: outcome.code,
        message: REPORT_TEXTS[locale].unreadable[outcome.code],
      };
  }
}

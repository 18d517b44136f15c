import type { Locale } from "../declaration/locale";
import { annotationsOf } from "../report/annotations/annotations-of";
import type { FileResult } from "../report/report-document";
import type { UnreadableReason } from "../report/report-texts";
import { annotatedCopy, type AnnotatedCopy } from "../workbook/annotate/annotated-copy";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook";

/** The result of annotating a received file. */
export type Annotation =
  AnnotatedCopy | { readonly status: "unreadable"; readonly code: UnreadableReason };

/**
 * A copy of a received file with the marks and notes of its review.
 * @throws RangeError when the file is no longer the one that was reviewed: a sheet is missing
 */
export function annotateFile(
  bytes: Uint8Array,
  { outcome }: FileResult,
  locale: Locale,
): Annotation {
  if (outcome.status === "unreadable") {
    return outcome;
  }
  try {
    return annotatedCopy(bytes, annotationsOf(outcome, locale));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return { status: "unreadable", code: error.code };
    }
    throw error;
  }
}

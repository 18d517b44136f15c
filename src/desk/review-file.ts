import type { EarlierForm } from "../declaration/declaration";
import type { FileResult } from "../report/report-document";
import type { UnreadableReason } from "../report/report-texts";
import { readAcceptances } from "../review/acceptance/stored-acceptances";
import { checkWorkbook } from "../review/check-workbook";
import { partlyExaminedSheet } from "../review/examined-part";
import type { RuleSet } from "../rules/rule-set/rule-set";
import { customXmlParts } from "../workbook/custom-xml-parts";
import { readWorkbookPicture } from "../workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook";
import { fileName } from "./file-name";

/**
 * Checks a received file with what its reviewers have accepted. A file that cannot be read is a result like any other.
 * @param file as the user named it; the last step of its path may carry the year.
 * @param earlier forms among which those of the year before are looked for
 */
export function reviewFile(
  bytes: Uint8Array,
  file: string,
  ruleSet: RuleSet,
  earlier: readonly EarlierForm[] = [],
): FileResult {
  try {
    const workbook = readWorkbookPicture(bytes, fileName(file));
    const { acceptances, ignored } = readAcceptances(customXmlParts(bytes));
    return {
      file,
      outcome: checkWorkbook(workbook, ruleSet, acceptances, earlier),
      partlyExamined: workbook.sheets.flatMap(partlyExaminedSheet),
      ignoredAcceptances: ignored,
    };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return unreadable(file, error.code);
    }
    throw error;
  }
}

/** The result of a file that could not be read at all. */
export function unreadable(file: string, code: UnreadableReason): FileResult {
  return {
    file,
    outcome: { status: "unreadable", code },
    partlyExamined: [],
    ignoredAcceptances: [],
  };
}

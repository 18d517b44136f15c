import { inspectWorkbook } from "../excel/inspect-workbook";
import type { UnmarkedSheet } from "../excel/unmarked-sheet";
import {
  ACCEPTANCES_NAMESPACE,
  readAcceptances,
  type IgnoredAcceptance,
} from "../review/acceptance/stored-acceptances";
import { checkWorkbook } from "../review/check-workbook";
import type { CheckedWorkbook } from "../review/checked-workbook";
import { partlyExaminedSheet, type PartlyExaminedSheet } from "../review/examined-part";
import { marksOf } from "../review/marks-of";
import { DEFAULT_RULE_SET } from "../rules/rule-set/rule-set";

/** What one validation of the open workbook gives. */
export interface Validation {
  readonly checked: CheckedWorkbook;
  /** Number of cells that carry a mark now. */
  readonly marked: number;
  /** Sheets whose findings could not be marked. */
  readonly unmarked: readonly UnmarkedSheet[];
  readonly partlyExamined: readonly PartlyExaminedSheet[];
  /** Stored acceptances that count for nothing because they could not be read; only where there are some. */
  readonly ignoredAcceptances?: readonly IgnoredAcceptance[];
}

/**
 * The main job: reads, checks and marks the open workbook. What its reviewers have accepted carries no mark.
 * @throws ExcelProblem
 */
export async function validateOpenWorkbook(): Promise<Validation> {
  const { result, marked, unmarked } = await inspectWorkbook((workbook, customXml) => {
    const { acceptances, ignored } = readAcceptances(customXml);
    const checked = checkWorkbook(workbook, DEFAULT_RULE_SET, acceptances);
    const partlyExamined = workbook.sheets.flatMap(partlyExaminedSheet);
    return {
      result: {
        checked,
        partlyExamined,
        ...(ignored.length > 0 ? { ignoredAcceptances: ignored } : {}),
      },
      marks: marksOf(checked),
    };
  }, ACCEPTANCES_NAMESPACE);
  return { ...result, marked, unmarked };
}

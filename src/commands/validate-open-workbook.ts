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
import { ruleSetInForce, type JudgedBy } from "../settings/rule-set-in-force";
import { RULE_SET_NAMESPACE, ruleSetInParts } from "../settings/stored-rule-set";
import { readUserSettings } from "./user-settings";

/** What one validation of the open workbook gives. */
export interface Validation {
  /** Name of the workbook without folder; null for one that was never saved. */
  readonly fileName: string | null;
  readonly checked: CheckedWorkbook;
  readonly judgedBy: JudgedBy;
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
  const { result, marked, unmarked } = await inspectWorkbook(
    (workbook, customXml) => {
      const { acceptances, ignored } = readAcceptances(customXml);
      const { ruleSet, judgedBy } = ruleSetInForce(ruleSetInParts(customXml), readUserSettings());
      const checked = checkWorkbook(workbook, ruleSet, acceptances);
      const partlyExamined = workbook.sheets.flatMap(partlyExaminedSheet);
      return {
        result: {
          fileName: workbook.fileName,
          checked,
          judgedBy,
          partlyExamined,
          ...(ignored.length > 0 ? { ignoredAcceptances: ignored } : {}),
        },
        marks: marksOf(checked),
      };
    },
    [ACCEPTANCES_NAMESPACE, RULE_SET_NAMESPACE],
  );
  return { ...result, marked, unmarked };
}

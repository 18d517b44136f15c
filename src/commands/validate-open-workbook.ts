import { inspectWorkbook } from "../excel/inspect-workbook";
import { StandingMarks } from "../excel/standing-marks";
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
import type { Severity } from "../rules/finding";
import { loadRuleSetInForce } from "../settings/load-rule-sets";
import type { JudgedBy } from "../settings/rule-set-in-force";
import { RULE_SET_NAMESPACE, ruleSetTextInParts } from "../settings/stored-rule-set";
import { MARK_STYLES_OF } from "../sheet/marks/mark-styles";
import { currentSettings, ruleSetTexts } from "./current-settings";

/** The result of one validation of the open workbook. */
export interface Validation {
  /** Name of the workbook without folder; null for one that was never saved. */
  readonly fileName: string | null;
  readonly checked: CheckedWorkbook;
  readonly judgedBy: JudgedBy;
  /** Severities that are listed and marked, by the user's settings. */
  readonly shown: readonly Severity[];
  /** Ids of the sheets that hold a declaration. */
  readonly sheetIds: readonly string[];
  /** Number of cells that carry a mark now. */
  readonly marked: number;
  /** Sheets whose findings could not be marked. */
  readonly unmarked: readonly UnmarkedSheet[];
  readonly partlyExamined: readonly PartlyExaminedSheet[];
  /** Why some stored acceptances were ignored. */
  readonly ignoredAcceptances: readonly IgnoredAcceptance[];
}

/** The marks that this page has put. */
const STANDING = new StandingMarks();

/**
 * The main job: reads, checks and marks the open workbook. What its reviewers have accepted carries no mark.
 * @throws ExcelProblem
 */
export function validateOpenWorkbook(): Promise<Validation> {
  return validate(false);
}

/**
 * Validates again after an edit. Marks that stay as they are are not put again, so that the user can still take back what was
 * typed.
 * @throws ExcelProblem
 */
export function updateOpenWorkbook(): Promise<Validation> {
  return validate(true);
}

async function validate(leave: boolean): Promise<Validation> {
  const current = await currentSettings();
  const { heuristics, shown, marks } = current.settings;
  const { result, marked, unmarked, sheetIds } = await inspectWorkbook(
    async (workbook, customXml) => {
      const { acceptances, ignored } = readAcceptances(customXml);
      const texts = ruleSetTexts(current, ruleSetTextInParts(customXml));
      const { ruleSet, judgedBy } = await loadRuleSetInForce(texts, heuristics);
      const checked = checkWorkbook(workbook, ruleSet, acceptances);
      const partlyExamined = workbook.sheets.flatMap(partlyExaminedSheet);
      return {
        result: {
          fileName: workbook.fileName,
          checked,
          judgedBy,
          shown,
          partlyExamined,
          ignoredAcceptances: ignored,
        },
        marks: marksOf(checked, shown),
        styles: MARK_STYLES_OF[marks],
      };
    },
    {
      namespaces: [ACCEPTANCES_NAMESPACE, RULE_SET_NAMESPACE],
      standing: STANDING,
      leave,
    },
  );
  return { ...result, marked, unmarked, sheetIds: declarationIds(result.checked, sheetIds) };
}

function declarationIds(
  checked: CheckedWorkbook,
  sheetIds: Readonly<Record<string, string>>,
): readonly string[] {
  const declarations = checked.status === "checked" ? checked.declarations : [];
  return declarations.flatMap(({ declaration }) => sheetIds[declaration.sheet] ?? []);
}

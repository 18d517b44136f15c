import { inspectWorkbook } from "../excel/inspect-workbook";
import type { UnmarkedSheet } from "../excel/marks";
import { checkWorkbook } from "../review/check-workbook";
import type { CheckedWorkbook } from "../review/checked-workbook";
import { partlyExaminedSheet, type PartlyExaminedSheet } from "../review/examined-part";
import { marksOf } from "../review/marks-of";

/** What one validation of the open workbook gives. */
export interface Validation {
  readonly checked: CheckedWorkbook;
  /** Number of cells that carry a mark now. */
  readonly marked: number;
  /** Sheets whose findings could not be marked. */
  readonly unmarked: readonly UnmarkedSheet[];
  readonly partlyExamined: readonly PartlyExaminedSheet[];
}

/**
 * The main job: reads, checks and marks the open workbook.
 * @throws ExcelProblem
 */
export async function validateOpenWorkbook(): Promise<Validation> {
  const { result, marked, unmarked } = await inspectWorkbook((workbook) => {
    const checked = checkWorkbook(workbook);
    const partlyExamined = workbook.sheets.flatMap(partlyExaminedSheet);
    return { result: { checked, partlyExamined }, marks: marksOf(checked) };
  });
  return { ...result, marked, unmarked };
}

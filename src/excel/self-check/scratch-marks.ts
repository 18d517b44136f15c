import type { Area } from "../../sheet/address";
import { markRules } from "../../sheet/marks/mark-rules";
import { MARK_STYLES } from "../../sheet/marks/mark-styles";
import type { SheetMarks } from "../../sheet/marks/marks";
import { findMarksOneByOne } from "../own-marks";
import { putMarks } from "../put-marks";
import { runExcel } from "../run-excel";

/**
 * Adds marks to one sheet, as a validation does.
 * @returns the number of conditional formats
 * @throws ExcelProblem
 */
export function putScratchMarks(
  sheetId: string,
  marks: SheetMarks,
  merges: readonly Area[] | null,
): Promise<number> {
  return runExcel(async (context) => {
    const rules = markRules(marks.cells, merges);
    putMarks(context.workbook.worksheets.getItem(sheetId), rules, MARK_STYLES);
    await context.sync();
    return rules.length;
  });
}

/**
 * The number of marks on one sheet, found by their tag alone.
 * @throws ExcelProblem
 */
export function countScratchMarks(sheetId: string): Promise<number> {
  return runExcel(async (context) => {
    const marks = await findMarksOneByOne(context, context.workbook.worksheets.getItem(sheetId));
    return marks.length;
  });
}

/** Removes the marks of one sheet, found by their tag. @throws ExcelProblem */
export function clearScratchMarks(sheetId: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    (await findMarksOneByOne(context, sheet)).forEach((mark) => {
      mark.delete();
    });
    await context.sync();
  });
}

import { inspectWorkbook } from "../excel/inspect-workbook";
import type { UnmarkedSheet } from "../excel/marks";
import { checkWorkbook } from "../review/check-workbook";
import type { CheckedWorkbook } from "../review/checked-workbook";
import { marksOf } from "../review/marks-of";
import { toRangeAddress, type RangeAddress } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";

/** A sheet of which only a part was examined, because its used range is too large. */
export interface PartlyExaminedSheet {
  readonly sheet: string;
  readonly examined: RangeAddress;
  readonly used: RangeAddress;
}

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

function partlyExaminedSheet(picture: SheetPicture): readonly PartlyExaminedSheet[] {
  const { name, usedArea, origin, rowCount, columnCount } = picture;
  if (usedArea === null) {
    return [];
  }
  const examined = toRangeAddress({
    top: origin.row,
    left: origin.column,
    bottom: origin.row + rowCount - 1,
    right: origin.column + columnCount - 1,
  });
  return [{ sheet: name, examined, used: toRangeAddress(usedArea) }];
}

import type { Clearing } from "../excel/clear-marks";
import type { Arrival } from "../excel/go-to-cell";
import type { UnmarkedSheet } from "../excel/marks";
import type { CheckedWorkbook } from "../review/checked-workbook";
import type { CellAddress, RangeAddress } from "../sheet/address";

/** A sheet of which only a part was examined, because its used range is too large. */
export interface PartlyExaminedSheet {
  readonly sheet: string;
  readonly examined: RangeAddress;
  readonly used: RangeAddress;
}

/** What one validation of the open workbook gives. */
export interface Validation {
  readonly checked: CheckedWorkbook;
  /** Sheets whose findings could not be marked. */
  readonly unmarked: readonly UnmarkedSheet[];
  readonly partlyExamined: readonly PartlyExaminedSheet[];
}

/**
 * Everything the pane asks of its host, so that it can be tested and looked at without Excel.
 * Promises reject with an `ExcelProblem` where Excel cannot do it.
 */
export interface PanePorts {
  readonly validate: () => Promise<Validation>;
  readonly clearMarks: () => Promise<Clearing>;
  readonly goToCell: (sheet: string, cell: CellAddress) => Promise<Arrival>;
  /** Calls back whenever a cell of the workbook has changed; resolves to what ends it. */
  readonly watchChanges: (onChange: () => void) => Promise<() => Promise<void>>;
}

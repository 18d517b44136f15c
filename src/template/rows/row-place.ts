import { type FormLayout } from "../../declaration/declaration";
import { TASK_COLUMNS } from "../../declaration/form-parts";
import { toPosition, type CellAddress } from "../../sheet/address";

/** Where a row is wanted; categories have their standard names. */
export type WantedRow =
  | { readonly kind: "task" }
  | { readonly kind: "indicator"; readonly level1: string; readonly level2: string };

/** Where a new row belongs. Rows and columns of the sheet, zero-based. */
export interface RowPlace {
  /** The row it comes after. */
  readonly above: number;
  /** Columns of the labels that span several rows, from left to right. */
  readonly labels: readonly number[];
  /** First columns of the fields to fill in, from left to right. */
  readonly fields: readonly number[];
}

/** The place of a wanted row on a form; null when it has no such table or category. */
export function rowPlace(wanted: WantedRow, layout: FormLayout): RowPlace | null {
  const { taskHeaders, indicatorHeaders } = layout;
  const { level1, level2, name, periodValue, annualValue } = indicatorHeaders;
  const isTask = wanted.kind === "task";
  const fields = isTask
    ? TASK_COLUMNS.map((column) => taskHeaders[column])
    : [name, periodValue, annualValue];
  const above = isTask ? lastTaskRow(layout) : lastRowOfCategory(wanted, layout);
  return above === null
    ? null
    : { above, labels: isTask ? [] : columnsOf([level1, level2]), fields: columnsOf(fields) };
}

/** The last row before 其他 and totals, filled or not. */
function lastTaskRow({ taskRows }: FormLayout): number | null {
  const last = taskRows.findLastIndex(({ kind }) => kind === "task" || kind === "part");
  const end = taskRows.findIndex(
    ({ kind }, index) => index > last && (kind === "other" || kind === "total"),
  );
  return (end < 0 ? taskRows.at(-1) : taskRows[end - 1])?.row ?? null;
}

function lastRowOfCategory(
  { level1, level2 }: Extract<WantedRow, { kind: "indicator" }>,
  { indicatorRows }: FormLayout,
): number | null {
  const own = indicatorRows.filter((row) => row.level1 === level1 && row.level2 === level2);
  return own.at(-1)?.row ?? null;
}

function columnsOf(cells: readonly (CellAddress | null)[]): readonly number[] {
  return cells
    .flatMap((cell) => (cell === null ? [] : [toPosition(cell).column]))
    .sort((a, b) => a - b);
}

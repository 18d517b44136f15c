import type { Declaration } from "../../declaration/declaration";
import { toAddress, type Area, type CellPosition } from "../../sheet/address";
import { partsOfRow } from "./row-parts";
import type { RowPlace } from "./row-place";

/**
 * Labels that end right above a new row and are extended over it: those merged over several rows and, on a form that
 * merges its labels, also one over a single row. On a form that repeats its labels in every row the new row gets its
 * own instead.
 */
export function labelsToExtend(
  declaration: Declaration,
  merges: readonly Area[],
  { above, labels, fields }: RowPlace,
): readonly Area[] {
  const [firstField = 0] = fields;
  const over = merges.filter(({ top, bottom }) => bottom > top);
  const ending = over.filter(({ bottom, right }) => bottom === above && right < firstField);
  const isMerging = over.some(({ left }) => labels.includes(left));
  if (!isMerging && repeatsLabels(declaration, labels)) {
    return ending;
  }
  const single = labels
    .flatMap((column) => partsOfRow(merges, above, column, column))
    .filter(({ top, left }) => isFilled(declaration, { row: top, column: left }));
  return [...ending, ...single];
}

/** Whether two rows of one category, one below the other, both have their labels. */
function repeatsLabels(declaration: Declaration, labels: readonly number[]): boolean {
  const { indicatorRows } = declaration.layout;
  const hasLabels = (row: number): boolean =>
    labels.every((column) => isFilled(declaration, { row, column }));
  return indicatorRows.some(({ row, level2 }, index) => {
    const next = indicatorRows[index + 1];
    return next?.level2 === level2 && hasLabels(row) && hasLabels(next.row);
  });
}

function isFilled({ cells }: Declaration, position: CellPosition): boolean {
  const address = toAddress(position);
  return cells.some(({ cell }) => cell === address);
}

import { columnLetters, type Area } from "../sheet/address";
import { plannedSizes } from "../sheet/planned-sizes";
import type { SheetPlan } from "../sheet/sheet-plan";

/** A plan for a sheet that is not its own, and what it does to the columns of others. */
interface Widening {
  readonly plan: SheetPlan;
  /** Letters of the columns that become wider though other content stands in them, too. */
  readonly widened: readonly string[];
}

/**
 * Makes no column narrower than it is: numbers of others in it could not be read any more. One that is too narrow for the
 * plan becomes wider all the same, or the plan's own texts could not be.
 * @param before widths of the plan's columns on the sheet
 * @param used where the sheet's other content lies; null for an empty sheet
 */
export function widenColumns(
  plan: SheetPlan,
  before: readonly number[],
  used: Area | null,
): Widening {
  const { left } = plan.area;
  const planned = (column: number): number =>
    plan.columnWidths.find(({ first, last }) => first <= column && column <= last)?.points ?? 0;
  const after = before.map((points, index) => Math.max(points, planned(left + index)));
  const widened = after.flatMap((points, index) => {
    const column = left + index;
    const isShared = used !== null && used.left <= column && column <= used.right;
    return isShared && points > (before[index] ?? 0) ? [columnLetters(column)] : [];
  });
  return { plan: { ...plan, columnWidths: plannedSizes(after, left) }, widened };
}

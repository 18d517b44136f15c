import { columnLetters, type Area } from "../sheet/address";
import { plannedSizes } from "../sheet/planned-sizes";
import type { SheetPlan } from "../sheet/sheet-plan";

/** A plan for an existing sheet, and its effect on columns with other content. */
interface Widening {
  readonly plan: SheetPlan;
  /** Letters of the columns that become wider although they hold other content, too. */
  readonly widened: readonly string[];
}

/**
 * Makes no column narrower than it is, since numbers of others in it could become unreadable. A column that is too
 * narrow for the plan is widened nevertheless, or the plan's own texts would be unreadable.
 * @param before widths of the plan's columns on the sheet
 * @param used where the sheet's other content is; null for an empty sheet
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

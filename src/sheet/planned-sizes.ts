import type { PlannedSize } from "./sheet-plan";

/**
 * Sizes of consecutive rows or columns, with equal neighbours joined.
 * @param points of each, in order
 * @param first row or column that the first of them is
 */
export function plannedSizes(points: readonly number[], first: number): readonly PlannedSize[] {
  const planned: PlannedSize[] = [];
  for (const [index, size] of points.entries()) {
    const before = planned.at(-1);
    if (before?.points === size) {
      planned[planned.length - 1] = { ...before, last: first + index };
    } else {
      planned.push({ first: first + index, last: first + index, points: size });
    }
  }
  return planned;
}

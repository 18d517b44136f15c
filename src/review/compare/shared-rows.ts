import type { Declaration } from "../../declaration/declaration";
import { onceFor } from "../../declaration/remembered";
import { nameKey, wholeKey } from "./row-keys";
import { indicatorRows, taskRows } from "./rows";

/**
 * How much two forms have in common: a task or indicator that is equal in everything counts twice as much as one with
 * the same name only.
 */
export function sharedRows(a: Declaration, b: Declaration): number {
  const others = keyCounts(b);
  return [...keyCounts(a)].reduce(
    (shared, [key, count]) => shared + Math.min(count, others.get(key) ?? 0),
    0,
  );
}

/** How often each key occurs among a form's rows. Memoised: a form may be compared with many. */
const keyCounts: (declaration: Declaration) => ReadonlyMap<string, number> = onceFor(
  (declaration) => {
    const counts = new Map<string, number>();
    for (const row of [...taskRows(declaration), ...indicatorRows(declaration)]) {
      for (const key of [nameKey(row), wholeKey(row)]) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  },
);

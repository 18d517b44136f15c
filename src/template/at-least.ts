/** The rows, followed by blank ones so that there are at least `count`. */
export function atLeast<T>(rows: readonly T[], count: number, blank: T): readonly T[] {
  const missing = Math.max(0, count - rows.length);
  return [...rows, ...Array.from({ length: missing }, () => blank)];
}

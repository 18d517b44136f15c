/** The rows, with blank ones behind them until there are `count`. */
export function atLeast<T>(rows: readonly T[], count: number, blank: T): readonly T[] {
  const missing = Math.max(0, count - rows.length);
  return [...rows, ...Array.from({ length: missing }, () => blank)];
}

/** Items of two lists that may be one, how alike they are, and where each stands among its own. */
export interface Candidate<T> {
  readonly pair: readonly [T, T];
  readonly likeness: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Picks pairs so that no item is in two of them: the most alike first, of equals those nearest to each other. Exchanging
 * the lists exchanges the pairs' sides and nothing else. Pure.
 */
export function bestPairs<T>(candidates: readonly Candidate<T>[]): readonly (readonly [T, T])[] {
  const takenFrom = new Set<number>();
  const takenTo = new Set<number>();
  return [...candidates].sort(byLikeness).flatMap(({ pair, from, to }) => {
    if (takenFrom.has(from) || takenTo.has(to)) {
      return [];
    }
    takenFrom.add(from);
    takenTo.add(to);
    return [pair];
  });
}

/** Which list is which does not matter. */
function byLikeness<T>(a: Candidate<T>, b: Candidate<T>): number {
  const distance = ({ from, to }: Candidate<T>): number => Math.abs(from - to);
  return b.likeness - a.likeness || distance(a) - distance(b) || a.from + a.to - (b.from + b.to);
}

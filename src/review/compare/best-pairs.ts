/** Possible pairs of items of two lists: how alike they are, and their indexes. */
export interface Candidate<T> {
  readonly pair: readonly [T, T];
  readonly likeness: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Picks pairs so that no item is in two of them: the most alike first; among equals those whose indexes are closest.
 * Exchanging the lists exchanges the sides of the pairs and nothing else. Pure.
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

/** Is the same when the lists are exchanged. */
function byLikeness<T>(a: Candidate<T>, b: Candidate<T>): number {
  const distance = ({ from, to }: Candidate<T>): number => Math.abs(from - to);
  return b.likeness - a.likeness || distance(a) - distance(b) || a.from + a.to - (b.from + b.to);
}

/** The pairs found in two lists, and what is left of each list in its order. */
export interface Matching<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly before: readonly T[];
  readonly now: readonly T[];
}

/** The key by which items of both lists may correspond; null for an item without one. */
export type KeyOf<T> = (item: T) => string | null;

/**
 * Pairs the items of two lists by each key in turn: among those with the same key the first with the first, the
 * second with the second. Exchanging the lists exchanges the sides of the pairs and nothing else.
 */
export function matchByKeys<T>(
  before: readonly T[],
  now: readonly T[],
  keys: readonly KeyOf<T>[],
): Matching<T> {
  return keys.reduce<Matching<T>>(
    (matching, keyOf) => {
      const found = pairsByKey(matching, keyOf);
      const taken = new Set(found.flat());
      return {
        pairs: [...matching.pairs, ...found],
        before: matching.before.filter((item) => !taken.has(item)),
        now: matching.now.filter((item) => !taken.has(item)),
      };
    },
    { pairs: [], before, now },
  );
}

function pairsByKey<T>(
  { before, now }: Matching<T>,
  keyOf: KeyOf<T>,
): readonly (readonly [T, T])[] {
  const waiting = new Map<string, T[]>();
  for (const item of [...now].reverse()) {
    const key = keyOf(item);
    if (key !== null) {
      const others = waiting.get(key) ?? [];
      others.push(item);
      waiting.set(key, others);
    }
  }
  return before.flatMap((item) => {
    const key = keyOf(item);
    const other = key === null ? undefined : waiting.get(key)?.pop();
    return other === undefined ? [] : [[item, other] as const];
  });
}

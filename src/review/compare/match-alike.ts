import { groupBy } from "../group-by";
import { bestPairs, type Candidate } from "./best-pairs";
import type { KeyOf, Matching } from "./match-by-keys";

/** Above this group size items are paired by order instead of by likeness. */
const MOST_PAIRS = 10_000;

/** How to choose between items that have the same key. */
interface Alike<T> {
  /** How much two items have in common. */
  readonly likenessOf: (before: T, now: T) => number;
  /** Refuses pairs whose keys say too little; default: none. */
  readonly isPair?: (before: T, now: T) => boolean;
}

/**
 * Pairs the items of two lists that have the same key: the most alike with each other, equals in their order.
 * Exchanging the lists exchanges the sides of the pairs and nothing else.
 */
export function matchAlike<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: KeyOf<T>,
  { likenessOf, isPair = () => true }: Alike<T>,
): Matching<T> {
  const others = byKey(now, keyOf);
  const pairs = [...byKey(before, keyOf)].flatMap(([key, some]) => {
    const same = others.get(key) ?? [];
    return some.length * same.length > MOST_PAIRS
      ? inOrder(some, same).filter(([item, other]) => isPair(item, other))
      : bestPairs(candidatesOf(some, same, { likenessOf, isPair }));
  });
  const takenBefore = new Set(pairs.map(([item]) => item));
  const takenNow = new Set(pairs.map(([, other]) => other));
  return {
    pairs,
    before: before.filter((item) => !takenBefore.has(item)),
    now: now.filter((item) => !takenNow.has(item)),
  };
}

function candidatesOf<T>(
  before: readonly T[],
  now: readonly T[],
  { likenessOf, isPair }: Required<Alike<T>>,
): readonly Candidate<T>[] {
  // A single candidate on each side need not be compared.
  const weigh = before.length === 1 && now.length === 1 ? () => 0 : likenessOf;
  return before.flatMap((item, from) =>
    now.flatMap((other, to): Candidate<T>[] =>
      isPair(item, other) ? [{ pair: [item, other], likeness: weigh(item, other), from, to }] : [],
    ),
  );
}

function inOrder<T>(before: readonly T[], now: readonly T[]): readonly (readonly [T, T])[] {
  return before.slice(0, now.length).flatMap((item, at) => {
    const other = now[at];
    return other === undefined ? [] : [[item, other] as const];
  });
}

/** Items without a key are in no group. */
function byKey<T>(items: readonly T[], keyOf: KeyOf<T>): ReadonlyMap<string | null, readonly T[]> {
  const groups = groupBy(items, keyOf);
  groups.delete(null);
  return groups;
}

/** What can be stepped through: anything with an id. */
interface Identified {
  readonly id: string;
}

/**
 * The next (1) or previous (-1) entry, wrapping around. If the current entry is gone, steps from its former position; without
 * one, returns the first or last.
 */
export function step<Entry extends Identified>(
  entries: readonly Entry[],
  current: string | null,
  direction: 1 | -1,
  before: readonly Identified[] = entries,
): Entry | undefined {
  const at = entries.findIndex(({ id }) => id === current);
  if (at >= 0) {
    return entries.at((at + direction) % entries.length);
  }
  const { next, previous } = nearest(before, current, entries);
  return direction > 0 ? (next ?? entries.at(0)) : (previous ?? entries.at(-1));
}

/** What is left of a list on both sides of an entry; both are the entry itself where that is left. */
export function nearest<Entry extends Identified>(
  before: readonly Identified[],
  current: string | null,
  left: readonly Entry[],
): { readonly next: Entry | undefined; readonly previous: Entry | undefined } {
  const entries = new Map(left.map((entry) => [entry.id, entry]));
  const at = before.findIndex(({ id }) => id === current);
  return {
    next: at < 0 ? undefined : firstOf(before.slice(at)),
    previous: firstOf(before.slice(0, at + 1).reverse()),
  };

  function firstOf(these: readonly Identified[]): Entry | undefined {
    const found = these.find(({ id }) => entries.has(id));
    return found && entries.get(found.id);
  }
}

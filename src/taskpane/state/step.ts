/** What can be stepped through: anything with an id. */
interface Identified {
  readonly id: string;
}

/**
 * The entry after (1) or before (-1) the current one, going round at the ends. Without a current
 * entry, or when it is gone, the first or last.
 */
export function step<Entry extends Identified>(
  entries: readonly Entry[],
  current: string | null,
  direction: 1 | -1,
): Entry | undefined {
  const at = entries.findIndex(({ id }) => id === current);
  return at < 0
    ? entries.at(direction > 0 ? 0 : -1)
    : entries.at((at + direction) % entries.length);
}

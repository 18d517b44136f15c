/** Length of the longest sequence of characters that both texts have in this order, gaps allowed. */
export function commonSubsequence(a: string, b: string): number {
  const columns = Array.from(b);
  let lengths: readonly number[] = columns.map(() => 0);
  for (const character of Array.from(a)) {
    lengths = nextLengths(lengths, columns, character);
  }
  return lengths.at(-1) ?? 0;
}

/** From the lengths for a text and each beginning of `columns`, those for the text with one more character. */
function nextLengths(
  lengths: readonly number[],
  columns: readonly string[],
  character: string,
): readonly number[] {
  let diagonal = 0;
  let left = 0;
  return columns.map((column, at) => {
    const above = lengths[at] ?? 0;
    left = column === character ? diagonal + 1 : Math.max(left, above);
    diagonal = above;
    return left;
  });
}

/** The longest run of characters that both texts hold; the first in `a` of equals, "" when they share none. */
export function commonRun(a: string, b: string): string {
  const characters = Array.from(a);
  const columns = Array.from(b);
  let lengths: readonly number[] = [];
  let longest = 0;
  let end = 0;
  for (const [at, character] of characters.entries()) {
    const before = lengths;
    lengths = columns.map((column, place) =>
      column === character ? (before[place - 1] ?? 0) + 1 : 0,
    );
    const here = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (here > longest) {
      longest = here;
      end = at + 1;
    }
  }
  return characters.slice(end - longest, end).join("");
}

/**
 * Whether a run of so many UTF-16 units of one text stands in the other: much quicker to tell than which run is the
 * longest, and true wherever as many characters do.
 */
export function sharesRun(a: string, b: string, length: number): boolean {
  for (let at = 0; at + length <= a.length; at += 1) {
    if (b.includes(a.slice(at, at + length))) {
      return true;
    }
  }
  return false;
}

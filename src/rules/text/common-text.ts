/** Length of the longest sequence of characters that both texts have in this order, gaps allowed. */
export function commonSubsequence(a: string, b: string): number {
  const columns = Array.from(b);
  // Of the beginning of `a` so far and each beginning of `b`.
  const lengths = columns.map(() => 0);
  for (const character of Array.from(a)) {
    let diagonal = 0;
    let left = 0;
    for (const [at, column] of columns.entries()) {
      const above = lengths[at] ?? 0;
      left = column === character ? diagonal + 1 : Math.max(left, above);
      diagonal = above;
      lengths[at] = left;
    }
  }
  return lengths.at(-1) ?? 0;
}

/** The longest run of characters that both texts hold; the first in `a` of equals, "" when they share none. */
export function commonRun(a: string, b: string): string {
  const characters = Array.from(a);
  let longest = "";
  let length = 0;
  for (let start = 0; start + length < characters.length; start += 1) {
    let longer = characters.slice(start, start + length + 1).join("");
    while (b.includes(longer) && start + length < characters.length) {
      longest = longer;
      length += 1;
      longer += characters[start + length] ?? "";
    }
  }
  return longest;
}

/**
 * Whether a run of so many UTF-16 units of one text stands in the other: much quicker to tell than which run is the
 * longest, and true wherever as many characters do.
 */
export function sharesRun(a: string, b: string, length: number): boolean {
  // Wherever the run begins, one of these parts of `a` lies in it as a whole.
  const part = Math.ceil(length / 2);
  for (let at = 0; at + part <= a.length; at += part) {
    if (b.includes(a.slice(at, at + part)) && holdsRun(a, b, length, at)) {
      return true;
    }
  }
  return false;
}

/** Whether a shared run of that length begins at a place or up to half its length before. */
function holdsRun(a: string, b: string, length: number, place: number): boolean {
  for (let at = Math.max(0, place - Math.floor(length / 2)); at <= place; at += 1) {
    if (at + length <= a.length && b.includes(a.slice(at, at + length))) {
      return true;
    }
  }
  return false;
}

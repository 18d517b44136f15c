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
  const [inA, inB] = [Array.from(a), Array.from(b)];
  // A shared run of some length holds shared runs of every smaller one, so the length can be halved in on.
  let longest = "";
  let low = 1;
  let high = Math.min(inA.length, inB.length);
  while (low <= high) {
    const length = Math.floor((low + high) / 2);
    const run = firstCommonRun(inA, inB, length);
    if (run === null) {
      high = length - 1;
    } else {
      longest = run;
      low = length + 1;
    }
  }
  return longest;
}

function firstCommonRun(a: readonly string[], b: readonly string[], length: number): string | null {
  const known = new Set(runs(b, length));
  return runs(a, length).find((run) => known.has(run)) ?? null;
}

function runs(characters: readonly string[], length: number): readonly string[] {
  const last = characters.length - length;
  return Array.from({ length: Math.max(last + 1, 0) }, (_, at) =>
    characters.slice(at, at + length).join(""),
  );
}

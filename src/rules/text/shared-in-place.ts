/** The most characters that two beginnings share, by the text whose characters were left out at their ends. */
interface Shared {
  readonly ofNeither: number;
  readonly ofFirst: number;
  readonly ofSecond: number;
}

const NONE: Shared = { ofNeither: -Infinity, ofFirst: -Infinity, ofSecond: -Infinity };

/**
 * Length of the longest sequence of characters that both texts have in this order, where between two of them only one
 * text has others: 科普活动 and 科普宣传活动, unlike 居民养老保险 and 居民医疗保险, where one word is in another's
 * place. -Infinity where there is no such sequence.
 */
export function sharedInPlace(first: string, second: string): number {
  const columns = Array.from(second);
  const start: Shared = { ...NONE, ofNeither: 0 };
  // Of the beginning of `first` so far and each beginning of `second`, the empty one first.
  const cells = [start, ...columns.map((): Shared => ({ ...NONE, ofSecond: 0 }))];
  for (const character of Array.from(first)) {
    let diagonal = cells[0] ?? NONE;
    let left = leavingOut(diagonal);
    cells[0] = left;
    for (const [at, column] of columns.entries()) {
      const above = cells[at + 1] ?? NONE;
      const cell: Shared = {
        ofNeither: column === character ? most(diagonal) + 1 : -Infinity,
        ofFirst: leavingOut(above).ofFirst,
        ofSecond: Math.max(left.ofNeither, left.ofSecond),
      };
      cells[at + 1] = cell;
      diagonal = above;
      left = cell;
    }
  }
  return most(cells.at(-1) ?? NONE);
}

function leavingOut({ ofNeither, ofFirst }: Shared): Shared {
  return { ...NONE, ofFirst: Math.max(ofNeither, ofFirst) };
}

function most({ ofNeither, ofFirst, ofSecond }: Shared): number {
  return Math.max(ofNeither, ofFirst, ofSecond);
}

/** Whether a slip of the keyboard lies between two texts: one character more, fewer or other, or two neighbours swapped. */
export function oneEditApart(a: string, b: string): boolean {
  const [left, right] = [Array.from(a), Array.from(b)];
  const shorter = Math.min(left.length, right.length);
  const start = countWhile(shorter, (at) => left[at] === right[at]);
  const end = countWhile(shorter - start, (at) => left.at(-1 - at) === right.at(-1 - at));
  const [ofLeft = "", ofLeftNext, ...moreOfLeft] = left.slice(start, left.length - end);
  const [ofRight = "", ofRightNext, ...moreOfRight] = right.slice(start, right.length - end);
  if (moreOfLeft.length + moreOfRight.length > 0) {
    return false;
  }
  return ofLeftNext === undefined && ofRightNext === undefined
    ? ofLeft !== ofRight
    : ofLeft === ofRightNext && ofRight === ofLeftNext;
}

/** How many of the first indexes hold. */
function countWhile(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) {
    count += 1;
  }
  return count;
}

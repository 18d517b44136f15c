import { UnreadableWorkbook } from "../unreadable-workbook";
import { WORKBOOK_LIMITS } from "../workbook-limits";

/**
 * Refuses markup whose tree would not fit in memory: a few hundred kilobytes of a package unpack to millions of elements,
 * and out of memory the whole program ends, not the one file.
 * @throws UnreadableWorkbook `too-large`
 */
export function refuseLargeTree(text: string): void {
  const { treeTags, treeAttributes } = WORKBOOK_LIMITS;
  if (exceeds(text, "<", treeTags) || exceeds(text, "=", treeAttributes)) {
    throw new UnreadableWorkbook("too-large");
  }
}

/** Whether a text contains a sign more than `most` times; counting stops there. */
function exceeds(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) {
    count++;
  }
  return count > most;
}

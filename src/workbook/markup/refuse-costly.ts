import { UnreadableWorkbook } from "../unreadable-workbook";

/** Pairs of which SheetJS goes through all of the second for each of the first: its time grows with their product. */
const PRODUCTS: readonly (readonly [RegExp, RegExp])[] = [
  [/<(?:\w+:)?Cell\b/gi, /\bArrayRange\s*=/gi],
  [/<(?:\w+:)?Data\b/gi, /\bFormat\s*=\s*["'][^"']{500}/gi],
];
/** Steps that take SheetJS a second or two. */
const MOST_STEPS = 500_000_000;

/** Columns that one element stands for; SheetJS writes each out. */
const SPAN = /\bSpan\s*=\s*["']?(\d+)/g;
const MOST_COLUMNS = 100_000;

/** Refuses XML of Excel 2003 on which SheetJS would work out of all proportion. @throws UnreadableWorkbook `too-large` */
export function refuseCostly(text: string): void {
  const isCostly = PRODUCTS.some(([a, b]) => count(text, a) * count(text, b) > MOST_STEPS);
  let columns = 0;
  for (const [, span] of text.matchAll(SPAN)) {
    columns += Number(span);
  }
  if (isCostly || columns > MOST_COLUMNS) {
    throw new UnreadableWorkbook("too-large");
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  text.replace(pattern, (match) => {
    found++;
    return match;
  });
  return found;
}

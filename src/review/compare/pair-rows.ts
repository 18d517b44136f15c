import { commonSubsequence } from "../../rules/text/common-text";
import { bestPairs, type Candidate } from "./best-pairs";
import { isSameValue } from "./compared-value";
import { matchAlike } from "./match-alike";
import { matchByKeys, type Matching } from "./match-by-keys";
import { levelOf, nameKey, nameOf, wholeKey } from "./row-keys";
import type { Row } from "./rows";

/** Names that share at least this much of their characters, in the same order, belong to one renamed row. */
const ALIKE = 0.6;
/** Above this many candidate rows, renamed ones are reported as removed and added. */
const MOST_PAIRS = 10_000;

/**
 * Pairs the rows of two tables, in the order of the second: those equal in everything, wherever they are now; then by
 * class, category and name, among several of one name those that share most values; then near-equal names within a
 * category; then the same name in another category. Exchanging the tables exchanges the sides of the pairs and
 * nothing else.
 */
export function pairRows(before: readonly Row[], now: readonly Row[]): Matching<Row> {
  const untouched = matchByKeys(before, now, [wholeKey]);
  const known = matchAlike(untouched.before, untouched.now, nameKey, { likenessOf: sharedValues });
  const renamed = renamedRows(known);
  const moved = matchByKeys(renamed.before, renamed.now, [
    (row) => (row.name === null ? null : nameOf(row)),
  ]);
  const pairs = [untouched, known, renamed, moved].flatMap((matching) => matching.pairs);
  const places = new Map(now.map((row, at) => [row, at]));
  const placeOf = ([, row]: readonly [Row, Row]): number => places.get(row) ?? 0;
  return { ...moved, pairs: pairs.sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** Number of columns in which two rows have the same content. */
function sharedValues(before: Row, now: Row): number {
  const earlier = new Map(before.values);
  return now.values.filter(([column, value]) => isSameValue(earlier.get(column) ?? null, value))
    .length;
}

function renamedRows({ before, now }: Matching<Row>): Matching<Row> {
  const candidates = before.length * now.length > MOST_PAIRS ? [] : candidatesOf(before, now);
  const pairs = bestPairs(candidates);
  const taken = new Set(pairs.flat());
  const isLeft = (row: Row): boolean => !taken.has(row);
  return { pairs, before: before.filter(isLeft), now: now.filter(isLeft) };
}

function candidatesOf(before: readonly Row[], now: readonly Row[]): readonly Candidate<Row>[] {
  return before.flatMap((row, from) =>
    now.flatMap((other, to): Candidate<Row>[] => {
      const likeness = levelOf(row) === levelOf(other) ? likenessOf(nameOf(row), nameOf(other)) : 0;
      return likeness < ALIKE ? [] : [{ pair: [row, other], likeness, from, to }];
    }),
  );
}

function likenessOf(a: string, b: string): number {
  const lengths = Array.from(a).length + Array.from(b).length;
  const atMost = lengths === 0 ? 0 : (2 * Math.min(a.length, b.length)) / lengths;
  return atMost < ALIKE ? 0 : (2 * commonSubsequence(a, b)) / lengths;
}

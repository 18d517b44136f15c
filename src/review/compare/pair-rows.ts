import { normaliseText } from "../../declaration/normalise-text";
import { commonSubsequence } from "../../rules/text/common-text";
import { matchByKeys, type Matching } from "./match-by-keys";
import type { Row } from "./rows";

/** Names that have so much of their characters in common, in the same order, are of one row that was renamed. */
const ALIKE = 0.6;
/** A longer name is compared by its beginning. */
const LONGEST = 60;
/** Where more rows than this could be each other's, renamed ones are told as removed and added. */
const MOST_PAIRS = 10_000;

/**
 * Pairs the rows of two tables: by class, category and name; then near-equal names within a category; then the same name
 * in another one. Exchanging the tables exchanges the pairs' sides and nothing else.
 */
export function pairRows(before: readonly Row[], now: readonly Row[]): Matching<Row> {
  const known = matchByKeys(before, now, [(row) => JSON.stringify([levelOf(row), nameOf(row)])]);
  const renamed = renamedRows(known);
  const moved = matchByKeys(renamed.before, renamed.now, [
    (row) => (row.name === null ? null : nameOf(row)),
  ]);
  return { ...moved, pairs: [...known.pairs, ...renamed.pairs, ...moved.pairs] };
}

/** Two rows that may be one, how alike their names are, and where they stand among the rest. */
interface Candidate {
  readonly pair: readonly [Row, Row];
  readonly likeness: number;
  readonly from: number;
  readonly to: number;
}

function renamedRows({ before, now }: Matching<Row>): Matching<Row> {
  const candidates = before.length * now.length > MOST_PAIRS ? [] : candidatesOf(before, now);
  const taken = new Set<Row>();
  const pairs = candidates.sort(byLikeness).flatMap(({ pair }) => {
    if (pair.some((row) => taken.has(row))) {
      return [];
    }
    pair.forEach((row) => taken.add(row));
    return [pair];
  });
  const isLeft = (row: Row): boolean => !taken.has(row);
  return { pairs, before: before.filter(isLeft), now: now.filter(isLeft) };
}

function candidatesOf(before: readonly Row[], now: readonly Row[]): Candidate[] {
  return before.flatMap((row, from) =>
    now.flatMap((other, to): Candidate[] => {
      const likeness = levelOf(row) === levelOf(other) ? likenessOf(nameOf(row), nameOf(other)) : 0;
      return likeness < ALIKE ? [] : [{ pair: [row, other], likeness, from, to }];
    }),
  );
}

/** The most alike first; of equals those nearest to each other. Which table is which does not matter. */
function byLikeness(a: Candidate, b: Candidate): number {
  const distance = ({ from, to }: Candidate): number => Math.abs(from - to);
  return b.likeness - a.likeness || distance(a) - distance(b) || a.from + a.to - (b.from + b.to);
}

function likenessOf(a: string, b: string): number {
  const lengths = Array.from(a).length + Array.from(b).length;
  const atMost = lengths === 0 ? 0 : (2 * Math.min(a.length, b.length)) / lengths;
  return atMost < ALIKE ? 0 : (2 * commonSubsequence(a, b)) / lengths;
}

function levelOf({ level1, level2, field }: Row): string {
  return JSON.stringify([level1, level2, field.replace(/\[.*/, "")]);
}

function nameOf({ name }: Row): string {
  return normaliseText(name ?? "").slice(0, LONGEST);
}

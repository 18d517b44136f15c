import { foldText } from "../../declaration/normalise-text";
import type { ReviewedDeclaration } from "../reviewed-file";
import type { Copy } from "./across";
import type { BodyOf } from "./bodies";
import { groupBy } from "../group-by";
import { sharedPassages } from "./shared-passages";
import { sharedRows, type RowOfTwo } from "./shared-rows";

/**
 * Thresholds for copies. Single stock indicators (验收合格率 100%) recur everywhere; this many in a row, or this many
 * long ones, are no coincidence.
 */
const CONSECUTIVE = { rows: 4, characters: 60 } as const;
const UNUSUAL = { rows: 3, characters: 20 } as const;

/**
 * Finds pairs of different departments whose forms share texts that one would not expect to be the same: 4
 * consecutive indicators with 60 characters together, 3 indicators of 20 characters each, or a passage of 30
 * characters of which at least half is the same, 20 characters of it in a row. Spaces and character widths do not
 * matter.
 */
export function copiesAmong(
  declarations: readonly ReviewedDeclaration[],
  bodyOf: BodyOf,
): readonly Copy[] {
  const areOfOneBody = (a: ReviewedDeclaration, b: ReviewedDeclaration): boolean =>
    bodyOf(a) !== "" && bodyOf(a) === bodyOf(b);
  const rows = groupBy(sharedRows(declarations), ({ owners }) => owners.join());
  const passages = groupBy(sharedPassages(declarations), ({ owners }) => ordered(owners).join());
  const pairs = [...new Set([...rows.keys(), ...passages.keys()])];
  return pairs
    .map((pair) => ({ pair, places: pair.split(",").map(Number) }))
    .sort(
      (x, y) => (x.places[0] ?? 0) - (y.places[0] ?? 0) || (x.places[1] ?? 0) - (y.places[1] ?? 0),
    )
    .flatMap(({ pair, places: [first = -1, second = -1] }) => {
      const [a, b] = [declarations[first], declarations[second]];
      const sharedByBoth = [...(rows.get(pair) ?? [])].sort((x, y) => x.places[0] - y.places[0]);
      const found = passages.get(pair) ?? [];
      return a === undefined ||
        b === undefined ||
        !isCopied(sharedByBoth, found.length) ||
        areOfOneBody(a, b)
        ? []
        : [
            {
              a,
              b,
              rows: sharedByBoth.map(({ places, text }) => ({
                a: `indicators[${places[0]}]` as const,
                b: `indicators[${places[1]}]` as const,
                text,
              })),
              consecutive: Math.max(0, ...runsOf(sharedByBoth).map(({ length }) => length)),
              passages: found.map(({ owners, passage }) =>
                owners[0] === first ? passage : { ...passage, a: passage.b, b: passage.a },
              ),
            },
          ];
    });
}

function isCopied(rows: readonly RowOfTwo[], passages: number): boolean {
  const unusual = rows.filter(({ text }) => lengthOf(text) >= UNUSUAL.characters);
  return (
    passages > 0 ||
    unusual.length >= UNUSUAL.rows ||
    runsOf(rows).some(
      (run) =>
        run.length >= CONSECUTIVE.rows &&
        run.reduce((sum, { text }) => sum + lengthOf(text), 0) >= CONSECUTIVE.characters,
    )
  );
}

/** Runs of rows that are consecutive in both forms, in the order of the first. */
function runsOf(rows: readonly RowOfTwo[]): readonly (readonly RowOfTwo[])[] {
  const runs: RowOfTwo[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (
      run !== undefined &&
      last !== undefined &&
      row.places[0] === last.places[0] + 1 &&
      row.places[1] === last.places[1] + 1
    ) {
      run.push(row);
    } else {
      runs.push([row]);
    }
  }
  return runs;
}

function lengthOf(text: string): number {
  return Array.from(foldText(text)).length;
}

function ordered([a, b]: readonly [number, number]): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

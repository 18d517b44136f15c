import type { FieldPath } from "../../declaration/field-path";
import { foldText } from "../../declaration/normalise-text";
import { commonRun } from "../../rules/text/common-text";
import { goalText, taskTexts } from "../../rules/text/placed-texts";
import type { ReviewedDeclaration } from "../reviewed-file";
import type { SharedPassage } from "./across";
import { fingerprints } from "./fingerprints";
import { COMMON, groupBy, pairsOf } from "../group-by";

/** Shorter texts may be the same by chance or by custom: 服务对象满意度≥95%. */
const SHORTEST = 30;
/** Only the beginning of a longer text is compared. */
const LONGEST = 2_000;
/** A shorter run may be a stock phrase. */
const SHORTEST_RUN = 20;
/** Share of the shorter text that both must have: introductory phrases about policy do not count as copied. */
const LEAST_SHARE = 0.5;

interface Passage {
  /** Index of its declaration in the batch. */
  readonly owner: number;
  readonly field: FieldPath;
  readonly text: string;
}

/** A passage that two declarations of the batch share. */
export interface PassageOfTwo {
  readonly owners: readonly [number, number];
  readonly passage: SharedPassage;
}

/** The long texts (goals, tasks, indicators) that declarations share completely or for the greater part. */
export function sharedPassages(
  declarations: readonly ReviewedDeclaration[],
): readonly PassageOfTwo[] {
  const passages = declarations.flatMap(passagesOf);
  const groups = [...groupBy(passages, ({ text }) => text).values()].map((group) => [
    ...groupBy(group, ({ owner }) => owner).values(),
  ]);
  const same = groups.flatMap((owners) => equalPairs(owners.flatMap(([first]) => first ?? [])));
  // One text represents all equal ones: that the others are like it, too, follows from their being equal.
  const distinct = groups.flatMap(([owner]) => owner?.[0] ?? []);
  return [...same, ...nearPairs(distinct)];
}

function passagesOf({ checked }: ReviewedDeclaration, owner: number): readonly Passage[] {
  const { declaration } = checked;
  const indicators = declaration.indicators.flatMap(({ name, annualValue }, at) => [
    { field: `indicators[${at}].name` as const, text: name.value ?? "" },
    { field: `indicators[${at}].annualValue` as const, text: annualValue.value ?? "" },
  ]);
  return [...goalText(declaration), ...taskTexts(declaration, ["content", "target"]), ...indicators]
    .map(({ field, text }) => ({ owner, field, text: foldText(text).slice(0, LONGEST) }))
    .filter(({ text }) => text.length >= SHORTEST);
}

/** All pairs of a few passages; of many, only each with the next, which says as much. */
function equalPairs(passages: readonly Passage[]): readonly PassageOfTwo[] {
  const pairs =
    passages.length <= COMMON
      ? pairsOf(passages)
      : passages.slice(1).map((passage, at) => [passages[at] ?? passage, passage] as const);
  return pairs.map(([a, b]) => shared(a, b, a.text));
}

function nearPairs(passages: readonly Passage[]): readonly PassageOfTwo[] {
  const prints = passages.map(({ text }) => fingerprints(text));
  const holders = groupBy(
    prints.flatMap((found, at) => [...found].map((print) => ({ print, at }))),
    ({ print }) => print,
  );
  const counts = new Map<number, Map<number, number>>();
  for (const group of holders.values()) {
    for (const [a, b] of group.length <= COMMON ? pairsOf(group) : []) {
      const others = counts.get(a.at) ?? new Map<number, number>();
      counts.set(a.at, others);
      others.set(b.at, (others.get(b.at) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([from, others]) =>
    [...others].flatMap(([to, count]) => {
      const [a, b] = [passages[from], passages[to]];
      const fewest = Math.min(prints[from]?.size ?? 0, prints[to]?.size ?? 0);
      if (a === undefined || b === undefined || a.owner === b.owner) {
        return [];
      }
      const run = count >= LEAST_SHARE * fewest ? commonRun(a.text, b.text) : "";
      return run.length >= SHORTEST_RUN ? [shared(a, b, run)] : [];
    }),
  );
}

function shared(a: Passage, b: Passage, run: string): PassageOfTwo {
  return {
    owners: [a.owner, b.owner],
    passage: { a: a.field, b: b.field, run, whole: a.text === b.text },
  };
}

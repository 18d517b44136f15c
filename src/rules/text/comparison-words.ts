import type { Pair } from "./pairs";

/** How a figure limits what is reached: `≥95%`, `不超过3次`. */
export type Relation = "≥" | ">" | "≤" | "<" | "=";

interface Wording {
  readonly relation: Relation;
  readonly word: string;
}

/** Signs and words right in front of a figure. */
const WORDS: readonly Wording[] = [
  ...wordings("≥", [
    "≥",
    ">=",
    "=>",
    "不低于",
    "不少于",
    "不小于",
    "大于等于",
    "大于或等于",
    "至少",
  ]),
  ...wordings(">", [">", "大于", "超过", "高于", "多于", "超出"]),
  ...wordings("≤", [
    "≤",
    "<=",
    "=<",
    "不超过",
    "不高于",
    "不大于",
    "不多于",
    "小于等于",
    "小于或等于",
  ]),
  ...wordings("<", ["<", "小于", "低于", "少于"]),
  ...wordings("=", ["=", "等于", "达到", "达", "约", "为"]),
].sort((a, b) => b.word.length - a.word.length);

/** Words right behind a figure: `100%以上`. */
const WORDS_BEHIND: readonly Wording[] = [
  ...wordings("≥", ["以上", "及以上"]),
  ...wordings("≤", ["以下", "以内"]),
];

/** How the words around a pair limit it; null where there are none. The longest word counts: 不超过, not 超过. */
export function relationOf(pair: Pair): Relation | null {
  const behind = WORDS_BEHIND.find(({ word }) => pair.after.startsWith(word));
  return (behind ?? wordInFront(pair))?.relation ?? null;
}

/** The text in front of a pair without the comparison word at its end. */
export function beforeComparison(pair: Pair): string {
  const length = wordInFront(pair)?.word.length ?? 0;
  return pair.before.slice(0, pair.before.length - length);
}

/** The words by their last character, the longest first. */
const BY_ENDING = new Map<string, Wording[]>();
for (const wording of WORDS) {
  const ending = wording.word.slice(-1);
  BY_ENDING.set(ending, [...(BY_ENDING.get(ending) ?? []), wording]);
}

function wordInFront({ before }: Pair): Wording | undefined {
  return BY_ENDING.get(before.slice(-1))?.find(({ word }) => before.endsWith(word));
}

function wordings(relation: Relation, words: readonly string[]): readonly Wording[] {
  return words.map((word) => ({ relation, word }));
}

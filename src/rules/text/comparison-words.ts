import type { Pair } from "./pairs";

/** How a figure limits what is reached: `≥95%`, `不超过3次`. */
export type Relation = "≥" | ">" | "≤" | "<" | "=";

/** Signs and words right in front of a figure (rules.md §7 of the specification, and their kin). */
const WORDS: Readonly<Record<Relation, readonly string[]>> = {
  "≥": ["≥", ">=", "=>", "不低于", "不少于", "不小于", "大于等于", "大于或等于", "至少"],
  ">": [">", "大于", "超过", "高于", "多于", "超出"],
  "≤": ["≤", "<=", "=<", "不超过", "不高于", "不大于", "不多于", "小于等于", "小于或等于", "至多"],
  "<": ["<", "小于", "低于", "少于"],
  "=": ["=", "等于", "达到", "达", "约", "为"],
};

/** Words right behind a figure: `100%以上`. */
const WORDS_BEHIND: Readonly<Record<string, Relation>> = {
  以上: "≥",
  及以上: "≥",
  以下: "≤",
  以内: "≤",
};

const BY_LENGTH = Object.entries(WORDS)
  .flatMap(([relation, words]) => words.map((word) => ({ relation, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** How the words around a pair limit it; null where there are none. The longest word counts: 不超过, not 超过. */
export function relationOf({ before, after }: Pair): Relation | null {
  const behind = Object.entries(WORDS_BEHIND).find(([word]) => after.startsWith(word));
  const front = BY_LENGTH.find(({ word }) => before.endsWith(word));
  return behind?.[1] ?? RELATIONS.find((relation) => relation === front?.relation) ?? null;
}

const RELATIONS: readonly Relation[] = ["≥", ">", "≤", "<", "="];

/** The text in front of a pair without the comparison word at its end. */
export function beforeComparison({ before }: Pair): string {
  const word = BY_LENGTH.find((candidate) => before.endsWith(candidate.word))?.word ?? "";
  return before.slice(0, before.length - word.length);
}

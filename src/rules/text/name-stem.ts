import { normaliseText, splitTail, type SplitText } from "../../declaration/normalise-text";

/** What a name may end with to say that it counts something. */
const COUNT = /(?:次数|个数|人数|场次|数量|数)$/;

/**
 * The name of an indicator without the brackets at its end, and what these hold ("" without brackets), normalised:
 * `培训人数（人）` → `培训人数` and `人`.
 */
export function splitName(name: string): SplitText {
  const { stem, tail } = splitTail(normaliseText(name));
  return {
    stem,
    tail: tail.slice(tail.startsWith("(") ? 1 : 0, tail.endsWith(")") ? -1 : undefined),
  };
}

/** A stem without its final word of counting: `培训人数` → `培训`; one that is only such a word stays. */
export function uncounted(stem: string): string {
  return stem.replace(COUNT, "") || stem;
}

import { normaliseText, splitTail } from "../../declaration/normalise-text";

/** What a name may end with to say that it counts something. */
const COUNT = /(?:次数|个数|人数|场次|数量|数)$/;

/** The name of an indicator without the brackets at its end, normalised: `培训人数（人）` → `培训人数`. */
export function nameStem(name: string): string {
  return splitTail(normaliseText(name)).stem;
}

/** The stem without a final word of counting: `培训人数（人）` → `培训`; a name that is only such a word stays. */
export function uncountedStem(name: string): string {
  const stem = nameStem(name);
  return stem.replace(COUNT, "") || stem;
}

/** What the brackets at the end of a name hold, normalised: `培训人数（人）` → `人`; "" without brackets. */
export function nameTail(name: string): string {
  return splitTail(normaliseText(name)).tail.replace(/^\(|\)$/g, "");
}

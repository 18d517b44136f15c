import { foldText } from "../declaration/normalise-text";
import { NOT_APPLICABLE } from "./form-words";

const MARKS: ReadonlySet<string> = new Set(NOT_APPLICABLE);

/** Whether a text is nothing but a mark for what does not apply: 无, （不适用）, 不涉及。, /. */
export function saysNothing(text: string): boolean {
  const folded = foldText(text).replace(/[。.]$/, "");
  return MARKS.has(/^\((.*)\)$/.exec(folded)?.[1] ?? folded);
}

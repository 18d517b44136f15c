import { foldText } from "../declaration/normalise-text";
import { NOT_APPLICABLE } from "../editions/form-words";

const MARKS: ReadonlySet<string> = new Set(NOT_APPLICABLE);

/** Whether a text is nothing but a mark for what does not apply: 无, 不适用, /. */
export function saysNothing(text: string): boolean {
  return MARKS.has(foldText(text));
}

import { foldText } from "../declaration/normalise-text";
import { NONE, NOT_APPLICABLE, NOT_OURS } from "./words/answer-words";

const saysOneOf = (words: readonly string[]): ((text: string) => boolean) => {
  const known: ReadonlySet<string> = new Set(words);
  return (text) => {
    const folded = foldText(text).replace(/[。.]$/, "");
    return known.has(/^\((.*)\)$/.exec(folded)?.[1] ?? folded);
  };
};

/** Whether a text is nothing but a mark for what does not apply: 无, （不适用）, 不涉及。, /. */
export const saysNothing: (text: string) => boolean = saysOneOf(NOT_APPLICABLE);

/** Whether it is nothing but a word that there is none: 无. */
export const saysNone: (text: string) => boolean = saysOneOf(NONE);

/** Whether it is nothing but a word that an indicator is none of the department's: 不适用. */
export const saysNotOurs: (text: string) => boolean = saysOneOf(NOT_OURS);

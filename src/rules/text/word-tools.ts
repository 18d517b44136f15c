import type { RuleWords } from "../rule-set/rule-words";
import { pairReader, type PairReader } from "./pairs";

/** The word lists of a rule set, ready for use. */
export interface WordTools {
  readonly pairsIn: PairReader;
}

/** Prepares the word lists; once for all forms that they judge. */
export function wordTools(words: RuleWords): WordTools {
  const known = PREPARED.get(words);
  if (known !== undefined) {
    return known;
  }
  const tools = { pairsIn: pairReader(words) };
  PREPARED.set(words, tools);
  return tools;
}

const PREPARED = new WeakMap<RuleWords, WordTools>();

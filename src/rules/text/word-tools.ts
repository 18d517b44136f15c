import { onceFor, remembered } from "../../declaration/remembered";
import type { RuleWords } from "../rule-set/rule-words";
import { figureRemover } from "./figures";
import { gradeFinder } from "./grades";
import { numeralFinder } from "./numerals";
import { pairReader, type PairReader } from "./pairs";
import { timeFinder } from "./times";

/** The word lists of a rule set, ready for use. */
export interface WordTools {
  readonly pairsIn: PairReader;
  /** Whether a text tells a time: 年底, 12月底前, 及时率. */
  readonly hasTime: (text: string) => boolean;
  /** Whether a text tells a grade: 合格, 应保尽保, 优. */
  readonly hasGrade: (text: string) => boolean;
  /** Whether a text holds a number in Chinese numerals, with a unit: 三次, 百分之九十. */
  readonly hasChineseNumeral: (text: string) => boolean;
  /** What a text says beside its figures: folded, without numbers, their units and comparison words, and punctuation. */
  readonly wordsBesideFigures: (text: string) => string;
}

/** Prepares the word lists; once for all forms that they judge. */
export const wordTools: (words: RuleWords) => WordTools = onceFor((words) => ({
  pairsIn: remembered(pairReader(words)),
  hasTime: remembered(timeFinder(words)),
  hasGrade: remembered(gradeFinder(words)),
  hasChineseNumeral: remembered(numeralFinder(words)),
  wordsBesideFigures: remembered(figureRemover(words)),
}));

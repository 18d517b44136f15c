import { onceFor, remembered } from "../../declaration/remembered";
import type { RuleWords } from "../rule-set/rule-words";
import { figureRemover } from "./figures";
import { gradeFinder } from "./grades";
import { numeralFinder } from "./numerals";
import { pairReader, type PairReader } from "./pairs";
import { timeFinder } from "./times";
import { wordFinder } from "./word-finder";

/** The word lists of a rule set, ready for use. */
export interface WordTools {
  readonly pairsIn: PairReader;
  /** Whether a text tells a time: 年底, 12月底前, 及时率. */
  readonly hasTime: (text: string) => boolean;
  /** Whether a text tells a grade: 合格, 应保尽保, 优. */
  readonly hasGrade: (text: string) => boolean;
  /** Whether a text holds a number in Chinese numerals, with a unit: 三次, 百分之九十. */
  readonly hasChineseNumeral: (text: string) => boolean;
  /** Whether a text tells what something may cost: 万元, ≤, 控制在. */
  readonly hasCost: (text: string) => boolean;
  /** Whether a text tells how content people are, in words or as a share. */
  readonly hasSatisfaction: (text: string) => boolean;
  /** Whether a text is about the economy (增收, 就业). */
  readonly isEconomic: (text: string) => boolean;
  /** Whether a count tells what changes for people: 受益, 事故. */
  readonly isSocialEffect: (text: string) => boolean;
  /** What a text says beside its figures: folded, without numbers, their units and comparison words, and punctuation. */
  readonly wordsBesideFigures: (text: string) => string;
}

/** Prepares the word lists; once for all forms that they judge. */
export const wordTools: (words: RuleWords) => WordTools = onceFor((words) => ({
  pairsIn: remembered(pairReader(words)),
  hasTime: remembered(timeFinder(words)),
  hasGrade: remembered(gradeFinder(words)),
  hasChineseNumeral: remembered(numeralFinder(words)),
  hasCost: wordFinder(words.costs),
  hasSatisfaction: wordFinder(words.satisfactions),
  isEconomic: wordFinder(words.economics, words.notEconomics),
  isSocialEffect: wordFinder(words.socialEffects),
  wordsBesideFigures: remembered(figureRemover(words)),
}));

import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { clausesOf } from "./clauses";
import { withoutTitles } from "./titles";

/** A year that a text takes for the present although it is over. */
export interface EarlierYear {
  readonly year: number;
  /** The clause as it is written. */
  readonly clause: string;
}

const DATE = String.raw`20\d\d年?(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?|\.\d{1,2}(?:\.\d{1,2})?)?`;
/** 2023—2025年, 2024年9月至2025年8月. */
const RANGE = new RegExp(String.raw`${DATE}[-−–—~〜至到]+(?:20)?\d\d(?!\d)(?:年|\.\d)?`, "g");
/** Not after a word that compares or begins: 较2024年提高, 自2024年起. */
const YEAR = /(?<![\d较比自从与同])(20\d\d)年(?!起|前|以前|之前)/g;

/**
 * The years before `present` that a text names as if they were to come. Titles in 《》, ranges of years, and clauses
 * that say themselves that they look back are left out.
 */
export function earlierYears(
  text: string,
  present: number,
  { background, aboutEarlierYears }: RuleWords,
): readonly EarlierYear[] {
  if (!mayNameYear(foldText(text))) {
    return [];
  }
  const looksBack = [...background, ...aboutEarlierYears];
  return clausesOf(text).flatMap((clause) => {
    const plain = withoutTitles(foldText(clause)).replace(RANGE, "");
    return looksBack.some((word) => plain.includes(word))
      ? []
      : Array.from(plain.matchAll(YEAR), ([, year]) => ({ year: Number(year), clause })).filter(
          ({ year }) => year < present,
        );
  });
}

/** One pass, unlike a pattern that looks for its end anew behind every number. */
function mayNameYear(folded: string): boolean {
  const first = folded.search(/20\d\d/);
  return first >= 0 && folded.includes("年", first);
}

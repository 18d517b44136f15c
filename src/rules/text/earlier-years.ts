import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { clausesOf } from "./clauses";
import { looksBackAt, PART_OF_YEAR } from "./looking-back";
import { withoutTitles } from "./titles";

/** A year that a text takes for the present although it is over. */
export interface EarlierYear {
  readonly year: number;
  /** The clause as it is written. */
  readonly clause: string;
}

const DATE = String.raw`20\d\d年?(?:\.\d{1,2}(?:\.\d{1,2})?)?${PART_OF_YEAR}起?`;
/** 2023—2025年, 2024年9月至2025年8月, 2024年冬至次年春; 2024年1月至12月 is none. */
const RANGE = new RegExp(String.raw`${DATE}[-−–—~〜至到]+(?:20\d\d(?!\d)年?|\d\d年|[次翌]年)`, "g");
/** Not after a word that compares or begins: 较2024年提高, 自2024年起. */
const YEAR = /(?<![\d较比自从与同])(20\d\d)年(?!起|前|[及或]?以前|[及或]?之前)/g;

/**
 * The years before `present` that a text names as if they were to come. Titles in 《》, ranges of years, clauses that
 * say themselves that they look back, and clauses that name the present year too are left out: the text of an earlier
 * form names none but earlier years.
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
    const named = withoutTitles(foldText(clause));
    const plain = named.replace(RANGE, "");
    return namesYear(named, present) || looksBack.some((word) => plain.includes(word))
      ? []
      : Array.from(plain.matchAll(YEAR))
          .filter(
            ({ index, 0: { length } }) =>
              !looksBackAt(plain.slice(0, index), plain.slice(index + length)),
          )
          .map(([, year]) => ({ year: Number(year), clause }))
          .filter(({ year }) => year < present);
  });
}

/** A year of its own or in a row of them: 2027年, 2025、2026、2027年度, 2027.3. */
function namesYear(text: string, year: number): boolean {
  return new RegExp(String.raw`(?<!\d)${year}(?:年|[-−–—~〜至到、.]+(?=\d))`).test(text);
}

/** One pass, unlike a pattern that looks for its end anew behind every number. */
function mayNameYear(folded: string): boolean {
  const first = folded.search(/20\d\d/);
  return first >= 0 && folded.includes("年", first);
}

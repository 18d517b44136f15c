import { splitTail } from "../declaration/normalise-text";
import { YEARS_IN_HEADERS } from "../editions/words/year-words";
import type { Meaning, Vocabulary } from "./vocabulary";

/** Every year begins so. */
const CENTURY = "20";
/** How labels begin that name this year without its number. */
const THIS_YEAR = Array.from("本当今全", (sign) => sign.charCodeAt(0));

const IN_BRACKETS = /\(20\d{2}[^()]*\)/g;
const SEVERAL_YEARS = /^20\d{2}(?:年度?)?[-~至到—–]20\d{2}(?:年度?)?/;
const ONE_YEAR = /^(?:20\d{2}年度?|[本当]年度?|今年|全年)/;

/**
 * The same labels, also with the years of the form written out or called this one: 2027年度指标值 and 本年指标值 are
 * 年度指标值, 2027-2029年指标值 is 实施周期指标值, 2027年拟投入的资金 is 拟投入的资金.
 */
export function ignoringYears<T>(labels: Vocabulary<T>): Vocabulary<T> {
  const meaningOf = (term: string): Meaning<T> | null =>
    labels({ term, stem: splitTail(term).stem });
  return (cell) => {
    const meaning = labels(cell);
    if (meaning !== null || !namesYear(cell.term)) {
      return meaning;
    }
    const term = cell.term
      .replace(IN_BRACKETS, "")
      .replace(SEVERAL_YEARS, YEARS_IN_HEADERS.several);
    return (
      meaningOf(term.replace(ONE_YEAR, YEARS_IN_HEADERS.one)) ??
      meaningOf(term.replace(ONE_YEAR, ""))
    );
  };
}

/** A quick test that rules out most cells. */
function namesYear(term: string): boolean {
  return term.includes(CENTURY) || THIS_YEAR.includes(term.charCodeAt(0));
}

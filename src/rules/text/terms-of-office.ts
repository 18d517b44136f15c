import { foldText } from "../../declaration/normalise-text";
import { numberBelowHundred } from "./chinese-number";
import { clausesOf } from "./clauses";
import { commonRun } from "./common-text";

/** A term of office of a body that is elected or reports: 选举产生第九届委员会. */
export interface TermOfOffice {
  readonly kind: "elected" | "heard";
  readonly number: number;
  /** The words behind 届. */
  readonly body: string;
  /** The clause as it is written. */
  readonly clause: string;
}

const TERM = /第([一二三四五六七八九十]{1,3}|\d{1,2})届/g;
const VERB = /(选举)|听取|审查|审议|总结/g;
const VERB_LENGTH = 2;
/** A by-election fills seats of the present term. */
const BY_ELECTION = /补选|增选/;
const FARTHEST = 20;
const BODY_LENGTH = 8;
/** More than anybody writes; all terms of a task are compared with one another. */
const MOST_TERMS = 100;

/** The terms of office in a text, each with the verb of its clause that stands nearest before it. */
export function termsOfOffice(text: string): readonly TermOfOffice[] {
  if (!text.includes("届")) {
    return [];
  }
  return clausesOf(text)
    .filter((clause) => !BY_ELECTION.test(clause))
    .flatMap((clause) => {
      const folded = foldText(clause);
      return Array.from(folded.matchAll(TERM)).flatMap((match): readonly TermOfOffice[] => {
        const [written, numeral = ""] = match;
        const number = numberBelowHundred(numeral);
        const before = folded.slice(Math.max(match.index - FARTHEST - VERB_LENGTH, 0), match.index);
        const verb = Array.from(before.matchAll(VERB)).at(-1);
        const end = match.index + written.length;
        return number === null || verb === undefined
          ? []
          : [
              {
                kind: verb[1] === undefined ? "heard" : "elected",
                number,
                body: folded.slice(end, end + BODY_LENGTH),
                clause,
              },
            ];
      });
    })
    .slice(0, MOST_TERMS);
}

/** Whether two terms are those of one body, as far as the words behind 届 tell. */
export function isSameBody(a: TermOfOffice, b: TermOfOffice): boolean {
  return a.body.slice(0, 2) === b.body.slice(0, 2) || commonRun(a.body, b.body).length >= 3;
}

import type { Locale } from "../../declaration/locale";
import type { CheckedDeclaration } from "../../review/checked-workbook";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import type { FileResult } from "../report-document";

/** What opinion slips are made from, besides the declaration. */
export interface OpinionContext {
  /** The rule set by which it was judged. */
  readonly ruleSet: Pick<RuleSet, "name">;
  /** The day of the review, such as `2026-03-04`. */
  readonly date: string;
  readonly locale: Locale;
}

/** Slips for all declarations of reviewed files. */
export interface OpinionRequest extends OpinionContext {
  readonly results: readonly FileResult[];
  /** Names of received files that were not reviewed, since the review was stopped; only if there are some. */
  readonly unreviewed?: readonly string[];
  /** The reviewer's own remarks about a declaration; an empty text for none. */
  readonly remarksOn: (result: FileResult, checked: CheckedDeclaration) => string;
}

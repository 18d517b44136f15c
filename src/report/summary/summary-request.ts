import type { Locale } from "../../declaration/locale";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import type { FileResult } from "../report-document";

/** What a summary is made from. */
export interface SummaryRequest {
  readonly results: readonly FileResult[];
  /** The rule set by which all were judged. */
  readonly ruleSet: RuleSet;
  /** The day of the review, such as `2026-03-04`. */
  readonly date: string;
  readonly locale: Locale;
  /** Names of received files that were not reviewed, since the review was stopped; only if there are some. */
  readonly unreviewed?: readonly string[];
}

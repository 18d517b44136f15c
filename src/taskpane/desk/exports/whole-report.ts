import type { Locale } from "../../../declaration/locale";
import { reportedAcross } from "../../../report/across/reported-across";
import { reportedComparison } from "../../../report/compare/reported-comparison";
import { documentText } from "../../../report/document-text";
import type { FileResult } from "../../../report/report-document";
import { reviewedForms } from "../../../report/summary/reviewed-forms";
import { compareBatches } from "../../../review/compare/compare-batches";
import type { RuleSet } from "../../../rules/rule-set/rule-set";
import { acrossOf } from "../across-of";
import { unreviewed, type DeskState } from "../desk-state";
import { placedResults } from "../placed-results";

/**
 * The report of all files as JSON, in pieces, as the command line writes it with `--out`: also what is seen of all files
 * together, and, once all are reviewed, what has changed since the earlier submission that was chosen.
 */
export function wholeReport(
  { sources, files, earlier }: DeskState,
  ruleSet: RuleSet,
  locale: Locale,
): Iterable<string> {
  const placed = placedResults(files);
  const results = placed.map(({ result }) => result);
  const left = unreviewed({ sources, files });
  const isCompared = earlier !== null && earlier !== "reading" && left.length === 0;
  const before = isCompared ? placedResults(earlier.files).map(({ result }) => result) : null;
  return documentText(results, {
    ruleset: ruleSet.name,
    locale,
    explain: false,
    additions: {
      across: reportedAcross(acrossOf(placed), locale),
      ...(before && { comparison: comparisonOf(before, results, locale) }),
      ...(left.length > 0 && { unreviewed: left }),
    },
  });
}

function comparisonOf(before: readonly FileResult[], now: readonly FileResult[], locale: Locale) {
  return reportedComparison(compareBatches(reviewedForms(before), reviewedForms(now)), locale);
}

import type { Locale } from "../../../declaration/locale";
import type { Edition } from "../../../editions/edition";
import { wordChanges } from "../../../report/compare/word-changes";
import type { Finding } from "../../../rules/finding";
import { wordFinding } from "../../../rules/word-finding";
import type { RowComparison } from "./row-comparison";

/** How a declaration has changed, in sentences. */
export interface ComparisonWords {
  readonly fixed: readonly string[];
  readonly remaining: readonly string[];
  readonly added: readonly string[];
  readonly changes: readonly string[];
}

/** A comparison in the reader's language. */
export function comparisonWords(
  { comparison, editions }: RowComparison,
  locale: Locale,
): ComparisonWords {
  const words = (findings: readonly Finding[], edition: Edition) =>
    findings.map((finding) => wordFinding(finding, edition, locale));
  const { fixed, remaining, added } = comparison.findings;
  return {
    fixed: words(fixed, editions.before),
    remaining: words(
      remaining.map(({ now }) => now),
      editions.now,
    ),
    added: words(added, editions.now),
    changes: wordChanges(comparison, editions.now, locale),
  };
}

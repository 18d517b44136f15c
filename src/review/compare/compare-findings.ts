import { subjectsOf } from "../acceptance/subject-of";
import type { CheckedDeclaration, CheckedFinding } from "../checked-workbook";
import type { Comparison } from "./comparison";
import { matchByKeys } from "./match-by-keys";
import type { Row } from "./rows";

/** A finding and its identities. */
interface KnownFinding {
  readonly finding: CheckedFinding;
  /** Rule, message, kind of field and row: what it is about. */
  readonly about: string;
  /** The same with the contents of the cells concerned. */
  readonly exactly: string;
}

/**
 * Determines which findings are gone, which remain and which are new, by what they say and not by where they are.
 * @param pairs corresponding rows of tasks and indicators, whatever their names
 */
export function compareFindings(
  before: CheckedDeclaration,
  now: CheckedDeclaration,
  pairs: readonly (readonly [Row, Row])[],
): Comparison["findings"] {
  const rows = pairs.map(([a, b], index) => ({ was: a.field, is: b.field, id: `same ${index}` }));
  const matching = matchByKeys(
    knownFindings(before, new Map(rows.map(({ was, id }) => [was, id]))),
    knownFindings(now, new Map(rows.map(({ is, id }) => [is, id]))),
    [({ exactly }) => exactly, ({ about }) => about],
  );
  return {
    fixed: matching.before.map(({ finding }) => finding),
    remaining: matching.pairs.map(([a, b]) => ({
      before: a.finding,
      now: b.finding,
      sameValues: a.exactly === b.exactly,
    })),
    added: matching.now.map(({ finding }) => finding),
  };
}

function knownFindings(
  { declaration, findings }: CheckedDeclaration,
  rowIds: ReadonlyMap<string, string>,
): readonly KnownFinding[] {
  const subjectOf = subjectsOf(declaration);
  return findings.map((finding) => {
    const { rule, message, row, values } = subjectOf(finding);
    const [, place = finding.field, column = ""] = /^(\w+\[\d+\])(.*)$/.exec(finding.field) ?? [];
    // A blank category is identified by its names; a row that only one form has corresponds to no row of the other.
    const subject = rowIds.get(place) ?? [place.replace(/^emptyCategories.*/, "category"), ...row];
    const about = JSON.stringify([rule, message, column, subject]);
    return { finding, about, exactly: JSON.stringify([about, values]) };
  });
}

import type { FieldPath } from "../../declaration/field-path";
import type { Declaration } from "../../declaration/declaration";
import type { Locale } from "../../declaration/locale";
import type { Edition } from "../../editions/edition";
import { ruleById } from "../../rules/catalogue";
import { fieldName } from "../../rules/field-name";
import type { Finding, RuleId, Severity } from "../../rules/finding";
import { wordFinding } from "../../rules/word-finding";
import type { CellAddress } from "../../sheet/address";
import { equationView, type EquationView } from "./equation-view";
import { partOf, type FormPart } from "./sections";

/** One reason for an entry: what one rule found. */
export interface ReasonView {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Name of the field it talks about, where that is not the entry's own. */
  readonly subject: string | null;
  readonly sentence: string;
  readonly remedy: string;
  readonly equation: EquationView | null;
  /** Cells concerned besides the main one; those of an equation are shown there. */
  readonly related: readonly CellAddress[];
}

/** Everything found at one cell: one line of the list. */
export interface FindingEntry {
  /** Unique within its declaration. */
  readonly id: string;
  readonly part: FormPart;
  /** The worst of its reasons. */
  readonly severity: Severity;
  readonly name: string;
  /** Null where the form has no cell to show. */
  readonly cell: CellAddress | null;
  /** Worst first. */
  readonly reasons: readonly ReasonView[];
}

/**
 * The entries of a declaration in sheet order. Findings with the same main cell become one entry with
 * several reasons (rules.md §1.7); they arrive sorted by main cell, then severity.
 */
export function findingEntries(
  findings: readonly Finding[],
  declaration: Declaration,
  edition: Edition,
  locale: Locale,
): readonly FindingEntry[] {
  const nameOf = (field: FieldPath) => fieldName(field, edition, locale);
  const byCell = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const id = finding.cells[0] ?? finding.field;
    const together = byCell.get(id);
    if (together === undefined) {
      byCell.set(id, [finding]);
    } else {
      together.push(finding);
    }
  }
  return Array.from(byCell, ([id, together]) => {
    const [{ cells, field, severity }] = together;
    const cell = cells[0] ?? null;
    return {
      id,
      part: partOf(cell, field, declaration),
      severity,
      name: nameOf(field),
      cell,
      reasons: together.map((finding) => reasonView(finding, field, edition, locale, nameOf)),
    };
  });
}

function reasonView(
  finding: Finding,
  entryField: FieldPath,
  edition: Edition,
  locale: Locale,
  nameOf: (field: FieldPath) => string,
): ReasonView {
  return {
    rule: finding.rule,
    severity: finding.severity,
    subject: finding.field === entryField ? null : nameOf(finding.field),
    sentence: wordFinding(finding, edition, locale),
    remedy: ruleById(finding.rule).texts[locale].remedy,
    equation: finding.equation && equationView(finding.equation, nameOf),
    related: finding.equation ? [] : finding.cells.slice(1),
  };
}

import type { Declaration } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import type { RulePage } from "../../report/rule-page";
import type { CheckedFinding } from "../../review/checked-workbook";
import type { Correction, RuleId, Severity } from "../../rules/finding";
import type { CellAddress } from "../../sheet/address";
import { equationView, type EquationView } from "./equation-view";
import type { FormTexts } from "../../report/form-texts";
import { partOf, type FormPart } from "../../declaration/form-sections";

/** One reason for an entry: what one rule found. */
export interface ReasonView {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What the rule is about. */
  readonly title: string;
  /** The rule explained. */
  readonly page: RulePage;
  /** Name of the field it talks about, where that is not the entry's own. */
  readonly subject: string | null;
  readonly sentence: string;
  readonly remedy: string;
  readonly equation: EquationView | null;
  /** What its cell should hold, where that is certain. */
  readonly correction: Correction | null;
  /** What was found, as it can be accepted or, with `accepted`, is. */
  readonly finding: CheckedFinding;
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
 * several reasons; they arrive sorted by main cell, then severity.
 */
export function findingEntries(
  findings: readonly CheckedFinding[],
  declaration: Declaration,
  words: FormTexts,
): readonly FindingEntry[] {
  return Array.from(byMainCell(findings), ([id, together]) => {
    const [{ cells, field, severity }] = together;
    const cell = cells[0] ?? null;
    return {
      id,
      part: partOf(cell, field, declaration),
      severity,
      name: words.fieldName(field),
      cell,
      reasons: together.map((finding) => reasonView(finding, field, words)),
    };
  });
}

type Findings = [CheckedFinding, ...CheckedFinding[]];

function byMainCell(findings: readonly CheckedFinding[]): ReadonlyMap<string, Findings> {
  const groups = new Map<string, Findings>();
  for (const finding of findings) {
    const id = finding.cells[0] ?? finding.field;
    const group = groups.get(id);
    if (group === undefined) {
      groups.set(id, [finding]);
    } else {
      group.push(finding);
    }
  }
  return groups;
}

function reasonView(finding: CheckedFinding, entryField: FieldPath, words: FormTexts): ReasonView {
  const { rule, severity, field, cells, equation } = finding;
  return {
    rule,
    severity,
    title: words.ruleTitle(rule),
    page: words.rulePage(rule),
    subject: field === entryField ? null : words.fieldName(field),
    sentence: words.sentence(finding),
    remedy: words.remedy(rule),
    equation: equation && equationView(equation, words),
    correction: finding.correction,
    finding,
    related: equation ? [] : cells.slice(1),
  };
}

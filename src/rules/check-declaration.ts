import type { Declaration, EarlierForm } from "../declaration/declaration";
import { editionOf } from "../editions/editions";
import { toAddress, toArea, toPosition, type CellAddress } from "../sheet/address";
import { RULES } from "./catalogue";
import { SEVERITIES, type Finding, type RuleId, type Severity } from "./finding";
import { applyPrecedence } from "./apply-precedence";
import type { Draft, Rule, RuleContext } from "./rule";
import type { RuleSet } from "./rule-set/rule-set";
import { wordTools } from "./text/word-tools";

/**
 * Everything the rules find in a declaration, in sheet order (main cell, then severity, then id), without findings
 * that another finding suppresses. Pure.
 * @param lastYear the department's declaration of the year before, for the rules that compare with it
 * @param rules the catalogue, or some other rules
 */
export function checkDeclaration(
  declaration: Declaration,
  ruleSet: RuleSet,
  lastYear: EarlierForm | null = null,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const context: RuleContext = {
    declaration,
    lastYear,
    edition: editionOf(declaration),
    ruleSet,
    words: wordTools(ruleSet.words),
  };
  const known = new Set(rules.map(({ id }) => id).filter((id) => ruleSet.severities[id] !== "off"));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = ruleSet.severities[rule.id];
    if (severity !== "off") {
      for (const draft of rule.check(context)) {
        findings.push(
          toFinding(rule.id, severity ?? draft.severity, draft, { declaration, known }),
        );
      }
    }
  }
  return inSheetOrder(applyPrecedence(findings));
}

function toFinding(
  rule: RuleId,
  severity: Severity,
  { field, cells, message, details, equation = null, correction = null }: Draft<string>,
  { declaration, known }: { declaration: Declaration; known: ReadonlySet<RuleId> },
): Finding {
  const present = cells.filter((cell) => cell !== null);
  return {
    rule,
    severity,
    field,
    cells: present.length > 0 ? present : [fallbackCell(declaration)],
    message,
    details: details?.notChecked === undefined ? (details ?? {}) : onlyKnown(details, known),
    equation,
    correction,
  };
}

/** Leaves out rules that are not checked anyway. */
function onlyKnown(
  { notChecked = [], ...figures }: Finding["details"],
  known: ReadonlySet<RuleId>,
): Finding["details"] {
  const skipped = notChecked.filter((id) => known.has(id));
  return skipped.length > 0 ? { ...figures, notChecked: skipped } : figures;
}

function fallbackCell({ title, range }: Declaration): CellAddress {
  const { top, left } = toArea(range);
  return title.cell ?? toAddress({ row: top, column: left });
}

function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, at: toPosition(finding.cells[0] ?? "A1") }))
    .sort(
      (a, b) =>
        a.at.row - b.at.row ||
        a.at.column - b.at.column ||
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        compareIds(a.finding.rule, b.finding.rule),
    )
    .map(({ finding }) => finding);
}

function compareIds(a: RuleId, b: RuleId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

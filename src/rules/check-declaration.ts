import type { Declaration } from "../declaration/declaration";
import { editionOf } from "../editions/editions";
import { compareAddresses, toAddress, toArea, type CellAddress } from "../sheet/address";
import { RULES } from "./catalogue";
import { SEVERITIES, type Finding, type RuleId } from "./finding";
import { applyPrecedence } from "./apply-precedence";
import type { Draft, Rule, RuleContext } from "./rule";
import type { RuleSet } from "./rule-set/rule-set";
import { wordTools } from "./text/word-tools";

/**
 * Everything the rules have to say of a declaration, in sheet order (main cell, then severity, then
 * id), without what another finding silences. Pure.
 * @param rules the catalogue; tests may put other rules in its place.
 */
export function checkDeclaration(
  declaration: Declaration,
  ruleSet: RuleSet,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const context: RuleContext = {
    declaration,
    edition: editionOf(declaration),
    ruleSet,
    words: wordTools(ruleSet.words),
  };
  const known = new Set(rules.map(({ id }) => id).filter((id) => ruleSet.severities[id] !== "off"));
  const findings = rules.flatMap((rule) => {
    const severity = ruleSet.severities[rule.id];
    return severity === "off"
      ? []
      : Array.from(rule.check(context), (draft) =>
          toFinding(
            rule.id,
            { ...draft, severity: severity ?? draft.severity },
            declaration,
            known,
          ),
        );
  });
  return [...applyPrecedence(findings)].sort(compareFindings);
}

function toFinding(
  rule: RuleId,
  {
    severity,
    field,
    cells,
    message,
    details = {},
    equation = null,
    correction = null,
  }: Draft<string>,
  declaration: Declaration,
  known: ReadonlySet<RuleId>,
): Finding {
  const { notChecked = [], ...figures } = details;
  const skipped = notChecked.filter((id) => known.has(id));
  const present = cells.filter((cell) => cell !== null);
  return {
    rule,
    severity,
    field,
    cells: present.length > 0 ? present : [fallbackCell(declaration)],
    message,
    details: skipped.length > 0 ? { ...figures, notChecked: skipped } : figures,
    equation,
    correction,
  };
}

function fallbackCell({ title, range }: Declaration): CellAddress {
  const { top, left } = toArea(range);
  return title.cell ?? toAddress({ row: top, column: left });
}

function compareFindings(a: Finding, b: Finding): number {
  const [cellOfA = "A1"] = a.cells;
  const [cellOfB = "A1"] = b.cells;
  return (
    compareAddresses(cellOfA, cellOfB) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

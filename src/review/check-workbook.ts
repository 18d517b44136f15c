import { EDITIONS } from "../editions/editions";
import { readWorkbook } from "../reader/read-workbook";
import type { WorkbookPicture } from "../sheet/sheet-picture";
import { checkDeclaration } from "../rules/check-declaration";
import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import type { Finding, Severity } from "../rules/finding";
import type { Declaration } from "../declaration/declaration";
import type { CheckedDeclaration, CheckedWorkbook, Counts } from "./checked-workbook";

/** Reads every declaration of a workbook and checks each by itself. Pure. */
export function checkWorkbook(
  workbook: WorkbookPicture,
  ruleSet: RuleSet = DEFAULT_RULE_SET,
): CheckedWorkbook {
  const reading = readWorkbook(workbook, EDITIONS);
  return reading.status === "read"
    ? { status: "checked", declarations: reading.declarations.map((d) => check(d, ruleSet)) }
    : reading;
}

function check(declaration: Declaration, ruleSet: RuleSet): CheckedDeclaration {
  const findings = checkDeclaration(declaration, ruleSet);
  const counts = countBySeverity(findings);
  return { declaration, findings, counts, verdict: counts.error > 0 ? "revise" : "pass" };
}

function countBySeverity(findings: readonly Finding[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}

import { EDITIONS } from "../editions/editions";
import { readWorkbook } from "../reader/read-workbook";
import type { WorkbookPicture } from "../sheet/sheet-picture";
import { RULES } from "../rules/catalogue";
import { oneDeclarationPerWorkbook } from "../rules/structure/s11-one-declaration-per-workbook";
import { checkDeclaration } from "../rules/check-declaration";
import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import type { Finding, Severity } from "../rules/finding";
import type { Declaration, EarlierForm } from "../declaration/declaration";
import { acceptanceFinder } from "./acceptance/accept";
import { isSpareForm } from "../editions/spare-forms";
import { lapsedFinder } from "./acceptance/lapsed";
import type { Acceptance } from "./acceptance/acceptance";
import { lastYearOf } from "./last-year-of";
import type { CheckedDeclaration, CheckedWorkbook, Counts } from "./checked-workbook";

/**
 * Reads every declaration of a workbook and checks each by itself. Pure.
 * @param acceptances of reviewers of this workbook
 * @param earlier declarations among which those of the year before are looked up
 */
export function checkWorkbook(
  workbook: WorkbookPicture,
  ruleSet: RuleSet = DEFAULT_RULE_SET,
  acceptances: readonly Acceptance[] = [],
  earlier: readonly EarlierForm[] = [],
): CheckedWorkbook {
  const reading = readWorkbook(workbook, EDITIONS);
  return reading.status === "read"
    ? {
        status: "checked",
        declarations: reading.declarations.map((d) => check(d, ruleSet, acceptances, earlier)),
      }
    : reading;
}

function check(
  declaration: Declaration,
  ruleSet: RuleSet,
  acceptances: readonly Acceptance[],
  earlier: readonly EarlierForm[],
): CheckedDeclaration {
  const acceptanceOf = acceptanceFinder(acceptances, declaration);
  const lastYear = lastYearOf(declaration, earlier);
  // A blank form that was left beside the declaration gets one finding, not one for everything that is missing.
  const rules =
    declaration.additional && isSpareForm(declaration) ? [oneDeclarationPerWorkbook] : RULES;
  const judged = checkDeclaration(declaration, ruleSet, lastYear, rules).map((finding) => ({
    ...finding,
    accepted: acceptanceOf(finding),
  }));
  const used = new Set(judged.map(({ accepted }) => accepted));
  const lapsedOf = lapsedFinder(
    acceptances.filter((acceptance) => !used.has(acceptance)),
    declaration,
  );
  const findings = judged.map((finding) => {
    const lapsed = finding.accepted === null ? lapsedOf(finding) : null;
    return lapsed === null ? finding : { ...finding, lapsed };
  });
  const open = findings.filter(({ accepted }) => accepted === null);
  const counts = countBySeverity(open);
  return {
    declaration,
    findings,
    counts,
    accepted: findings.length - open.length,
    verdict: counts.error > 0 ? "revise" : "pass",
  };
}

function countBySeverity(findings: readonly Finding[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}

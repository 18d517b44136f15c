import type { CheckedFinding } from "../review/checked-workbook";
import { SEVERITIES } from "../rules/finding";

/** The first of the worst findings that are not accepted; null if there is none. */
export function firstProblem(findings: readonly CheckedFinding[]): CheckedFinding | null {
  const open = findings.filter(({ accepted }) => accepted === null);
  const worst = SEVERITIES.find((severity) =>
    open.some((finding) => finding.severity === severity),
  );
  return open.find(({ severity }) => severity === worst) ?? null;
}

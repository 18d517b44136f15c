import type { MarkLevel, SheetMarks } from "../sheet/marks/marks";
import { SEVERITIES, type Finding, type Severity } from "../rules/finding";
import { compareAddresses, type CellAddress } from "../sheet/address";
import type { CheckedWorkbook } from "./checked-workbook";

/**
 * The cells to mark for findings: the main cell of each and, for a finding about money, all its cells, since a sum
 * does not show which of its operands is wrong. A cell with several findings is marked once, for the worst of them.
 * Accepted findings carry no mark.
 * @param shown severities that are marked
 */
export function marksOf(
  checked: CheckedWorkbook,
  shown: readonly Severity[] = SEVERITIES,
): readonly SheetMarks[] {
  if (checked.status === "unrecognised") {
    return [];
  }
  const sheets = new Set(checked.declarations.map(({ declaration }) => declaration.sheet));
  return [...sheets].map((sheet) => {
    const findings = checked.declarations
      .filter(({ declaration }) => declaration.sheet === sheet)
      .flatMap((checkedDeclaration) => checkedDeclaration.findings)
      .filter(({ accepted, severity }) => accepted === null && shown.includes(severity));
    return { sheet, cells: cellsByLevel(findings) };
  });
}

function cellsByLevel(findings: readonly Finding[]): SheetMarks["cells"] {
  const levels = new Map<CellAddress, MarkLevel>();
  for (const severity of SEVERITIES) {
    for (const cell of findings.filter(has(severity)).flatMap(cellsToMark)) {
      levels.set(cell, levels.get(cell) ?? severity);
    }
  }
  const at = (level: MarkLevel) =>
    [...levels.keys()].filter((cell) => levels.get(cell) === level).sort(compareAddresses);
  return { error: at("error"), warning: at("warning"), info: at("info") };
}

function cellsToMark({ rule, field, cells }: Finding): readonly CellAddress[] {
  return rule.startsWith("A") || field.startsWith("budget") ? cells : cells.slice(0, 1);
}

function has(severity: MarkLevel): (finding: Finding) => boolean {
  return (finding) => finding.severity === severity;
}

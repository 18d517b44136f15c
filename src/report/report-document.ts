import type { CheckedDeclaration, Counts, Verdict } from "../review/checked-workbook";
import type { PartlyExaminedSheet } from "../review/examined-part";
import type { Recognition } from "../declaration/recognition";
import type { Locale } from "../declaration/locale";
import { editionOf } from "../editions/editions";
import type { FindingDetails, RuleId, Severity } from "../rules/finding";
import type { RuleSet } from "../rules/rule-set/rule-set";
import { wordFinding } from "../rules/word-finding";
import type { CellAddress } from "../sheet/address";
import { declarationModel, type DeclarationModel } from "./declaration-model";
import type { FileOutcome } from "./file-outcome";
import { errorMessage, type ReportedError } from "./error-message";

/** A finding as docs/report-format.md describes it. */
export interface ReportedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: string;
  readonly cells: readonly CellAddress[];
  readonly message: string;
  readonly details: FindingDetails;
}

export interface ReportedDeclaration {
  readonly sheet: string;
  readonly range: string;
  readonly edition: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly declaration: DeclarationModel;
  /** What the form was recognised by; only on request. */
  readonly recognition?: Recognition;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFile {
  /** Sheets too large to be examined as a whole; only where there are some. */
  readonly partlyExamined?: readonly PartlyExaminedSheet[];
  readonly file: string;
  readonly status: FileOutcome["status"];
  readonly error: ReportedError | null;
  readonly declarations: readonly ReportedDeclaration[];
}

/** The whole document of report-format version 1. */
export interface ReportDocument {
  readonly format: "shenbao-report";
  readonly version: 1;
  readonly ruleset: string;
  readonly files: readonly ReportedFile[];
}

/** A file as named by the user, and what came of it. */
export interface FileResult {
  readonly file: string;
  readonly outcome: FileOutcome;
  readonly partlyExamined: readonly PartlyExaminedSheet[];
}

/** Puts results into the fixed shape that scripts rely on (docs/report-format.md). */
export function reportDocument(
  results: readonly FileResult[],
  ruleSet: RuleSet,
  locale: Locale,
  explain = false,
): ReportDocument {
  return {
    format: "shenbao-report",
    version: 1,
    ruleset: ruleSet.name,
    files: results.map((result) => reportFile(result, locale, explain)),
  };
}

function reportFile(
  { file, outcome, partlyExamined }: FileResult,
  locale: Locale,
  explain: boolean,
): ReportedFile {
  return {
    file,
    status: outcome.status,
    error: errorMessage(outcome, locale),
    ...(partlyExamined.length > 0 ? { partlyExamined } : {}),
    declarations:
      outcome.status === "checked"
        ? outcome.declarations.map((checked) => reportDeclaration(checked, locale, explain))
        : [],
  };
}

function reportDeclaration(
  checked: CheckedDeclaration,
  locale: Locale,
  explain: boolean,
): ReportedDeclaration {
  const { declaration, verdict, counts, findings } = checked;
  const edition = editionOf(declaration);
  return {
    sheet: declaration.sheet,
    range: declaration.range,
    edition: declaration.edition,
    verdict,
    counts,
    declaration: declarationModel(declaration),
    ...(explain ? { recognition: declaration.recognition } : {}),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      field: finding.field,
      cells: finding.cells,
      message: wordFinding(finding, edition, locale),
      details: finding.details,
    })),
  };
}

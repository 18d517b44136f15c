import type { CheckedDeclaration, Counts, Verdict } from "../review/checked-workbook";
import type { Acceptance } from "../review/acceptance/acceptance";
import type { IgnoredAcceptance } from "../review/acceptance/stored-acceptances";
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
  /** Why and when a reviewer accepted it; only where that holds. */
  readonly accepted?: Pick<Acceptance, "reason" | "at">;
  /** Why and when it was accepted before the values changed; only where it was. */
  readonly lapsed?: Pick<Acceptance, "reason" | "at">;
}

export interface ReportedDeclaration {
  readonly sheet: string;
  readonly range: string;
  readonly edition: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** Number of accepted findings, which the counts leave out; only where there are some. */
  readonly accepted?: number;
  readonly declaration: DeclarationModel;
  /** What the form was recognised by; only on request. */
  readonly recognition?: Recognition;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFile {
  /** Sheets too large to be examined as a whole; only where there are some. */
  readonly partlyExamined?: readonly PartlyExaminedSheet[];
  /** Stored acceptances that count for nothing; only where there are some. */
  readonly ignoredAcceptances?: readonly IgnoredAcceptance[];
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
  /** Stored acceptances that could not be read; none unless told. */
  readonly ignoredAcceptances?: readonly IgnoredAcceptance[];
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
  { file, outcome, partlyExamined, ignoredAcceptances = [] }: FileResult,
  locale: Locale,
  explain: boolean,
): ReportedFile {
  return {
    file,
    status: outcome.status,
    error: errorMessage(outcome, locale),
    ...(partlyExamined.length > 0 ? { partlyExamined } : {}),
    ...(ignoredAcceptances.length > 0 ? { ignoredAcceptances } : {}),
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
  const { declaration, verdict, counts, accepted, findings } = checked;
  const edition = editionOf(declaration);
  return {
    sheet: declaration.sheet,
    range: declaration.range,
    edition: declaration.edition,
    verdict,
    counts,
    ...(accepted > 0 ? { accepted } : {}),
    declaration: declarationModel(declaration),
    ...(explain ? { recognition: declaration.recognition } : {}),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      field: finding.field,
      cells: finding.cells,
      message: wordFinding(finding, edition, locale),
      details: finding.details,
      ...(finding.accepted === null ? {} : { accepted: reasonAndDay(finding.accepted) }),
      ...(finding.lapsed === undefined ? {} : { lapsed: reasonAndDay(finding.lapsed) }),
    })),
  };
}

function reasonAndDay({ reason, at }: Acceptance): Pick<Acceptance, "reason" | "at"> {
  return { reason, at };
}

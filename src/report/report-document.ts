import type { CheckedDeclaration, Counts, Verdict } from "../review/checked-workbook";
import type { IgnoredAcceptance } from "../review/acceptance/stored-acceptances";
import type { PartlyExaminedSheet } from "../review/examined-part";
import type { Recognition } from "../declaration/recognition";
import type { Locale } from "../declaration/locale";
import { editionOf } from "../editions/editions";
import type { RuleSet } from "../rules/rule-set/rule-set";
import type { ReportedAcross } from "./across/reported-across";
import type { ReportedComparison } from "./compare/reported-comparison";
import { declarationModel, type DeclarationModel } from "./declaration-model";
import type { FileOutcome } from "./file-outcome";
import { errorMessage, type ReportedError } from "./error-message";
import { reportFinding, type ReportedFinding } from "./reported-finding";

/** A declaration as docs/report-format.md describes it. */
export interface ReportedDeclaration {
  readonly sheet: string;
  readonly range: string;
  readonly edition: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** Number of accepted findings, which are not in the counts; only if there are some. */
  readonly accepted?: number;
  readonly declaration: DeclarationModel;
  /** How the form was recognised; only on request. */
  readonly recognition?: Recognition;
  readonly findings: readonly ReportedFinding[];
}

/** A file as docs/report-format.md describes it. */
export interface ReportedFile {
  /** Sheets too large to be examined completely; only if there are some. */
  readonly partlyExamined?: readonly PartlyExaminedSheet[];
  /** Why stored acceptances could not be used; only if there are some. */
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
  /** Findings across all declarations; only if requested. */
  readonly across?: ReportedAcross;
  /** What has changed since an earlier submission; only if there is one. */
  readonly comparison?: ReportedComparison;
  /** Names of received files that are not in it, since the review was stopped before; only if there are some. */
  readonly unreviewed?: readonly string[];
}

/** The optional parts of a document. */
export type DocumentAdditions = Pick<ReportDocument, "across" | "comparison" | "unreviewed">;

/** A file as named by the user, and the result of checking it. */
export interface FileResult {
  readonly file: string;
  readonly outcome: FileOutcome;
  readonly partlyExamined: readonly PartlyExaminedSheet[];
  /** Why stored acceptances could not be used, each reason once. */
  readonly ignoredAcceptances: readonly IgnoredAcceptance[];
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

/** The entry of one file. */
export function reportFile(
  { file, outcome, partlyExamined, ignoredAcceptances }: FileResult,
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
    findings: findings.map((finding) => reportFinding(finding, edition, locale)),
  };
}

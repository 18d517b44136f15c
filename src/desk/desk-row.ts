import type { Locale } from "../declaration/locale";
import { toWan } from "../declaration/money";
import { editionOf } from "../editions/editions";
import { errorMessage } from "../report/error-message";
import { fileLimits, leftOut } from "../report/file-limits";
import { firstProblem } from "../report/first-problem";
import type { FileResult } from "../report/report-document";
import type { CheckedDeclaration, Counts, Verdict } from "../review/checked-workbook";
import type { RuleId } from "../rules/finding";
import type { RuleSet } from "../rules/rule-set/rule-set";
import { departmentSums } from "../rules/sums/department-sums";
import { wordFinding } from "../rules/word-finding";

/** The result for a declaration, or for a file without one. */
export type DeskVerdict = Verdict | "unrecognised" | "unreadable";

/** A line of the reviewer's table: a declaration, or a file without any. */
export interface DeskRow {
  readonly file: string;
  /** Place of the declaration among those of its file; 0 for a file without any. */
  readonly index: number;
  /** How many declarations its file holds. */
  readonly declarations: number;
  readonly sheet: string | null;
  readonly department: string | null;
  readonly year: number | null;
  /** Name of the edition in the reader's language. */
  readonly edition: string | null;
  readonly verdict: DeskVerdict;
  /** Of the findings that are not accepted. */
  readonly counts: Counts;
  /** Number of findings that are accepted, in the file that was received: whoever filled it in may have done so. */
  readonly accepted: number;
  /** The department's total in 万元; null where the form does not say. */
  readonly total: number | null;
  /**
   * The first of the worst findings, or what of the sheet was not examined where there is none; of a file without a
   * declaration why it was not checked. "" where there is nothing to say.
   */
  readonly problem: string;
  /** Rules that have found something, each once. */
  readonly rules: readonly RuleId[];
}

const NO_COUNTS: Counts = { error: 0, warning: 0, info: 0 };

/** The lines of a file in the reviewer's table: at least one. */
export function deskRows(result: FileResult, ruleSet: RuleSet, locale: Locale): readonly DeskRow[] {
  const { file, outcome } = result;
  return outcome.status === "checked"
    ? outcome.declarations.map((checked, index) => ({
        file,
        index,
        declarations: outcome.declarations.length,
        ...declarationCells(checked, result, ruleSet, locale),
      }))
    : [
        {
          file,
          index: 0,
          declarations: 0,
          sheet: null,
          department: null,
          year: null,
          edition: null,
          verdict: outcome.status,
          counts: NO_COUNTS,
          accepted: 0,
          total: null,
          problem: [
            errorMessage(outcome, locale)?.message ?? "",
            ...fileLimits(result, locale),
          ].join(" "),
          rules: [],
        },
      ];
}

function declarationCells(
  { declaration, verdict, counts, accepted, findings }: CheckedDeclaration,
  { partlyExamined }: FileResult,
  ruleSet: RuleSet,
  locale: Locale,
): Omit<DeskRow, "file" | "index" | "declarations"> {
  const edition = editionOf(declaration);
  const { total } = departmentSums(declaration, ruleSet.parameters);
  const problem = firstProblem(findings);
  return {
    sheet: declaration.sheet,
    department: declaration.department.value,
    year: declaration.year.value,
    edition: edition.name[locale],
    verdict,
    counts,
    accepted,
    total: total.state === "known" ? toWan(total.sum) : null,
    problem:
      problem !== null
        ? wordFinding(problem, edition, locale)
        : partlyExamined
            .filter(({ sheet }) => sheet === declaration.sheet)
            .map((sheet) => leftOut(sheet, locale))
            .join(""),
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}

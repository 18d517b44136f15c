import { writeWorkbook } from "../../workbook/write-workbook";
import type { Locale } from "../../declaration/locale";
import { acrossPlans } from "../../report/across/across-plans";
import { comparisonText } from "../../report/compare/comparison-text";
import { opinionHtml } from "../../report/opinion/opinion-html";
import type { FileResult } from "../../report/report-document";
import { summaryPlans } from "../../report/summary/summary-plans";
import type { Across } from "../../review/across/across";
import type { BatchComparison } from "../../review/compare/compare-batches";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import type { OutputPlan } from "./output-plan";
import { plain } from "./paint";
import { writeOutput } from "./write-output";

/** The content of the reports. */
export interface ReportContent {
  readonly results: readonly FileResult[];
  readonly ruleSet: RuleSet;
  /** The day of the review, such as `2026-03-04`. */
  readonly date: string;
  readonly locale: Locale;
  readonly across: Across;
  readonly comparison: BatchComparison | null;
  /** The document as JSON, in pieces. */
  readonly document: Iterable<string>;
}

/** The result of writing reports. */
export interface ReportsOutcome {
  readonly written: readonly string[];
  /** A sentence for each that could not be written. */
  readonly problems: readonly string[];
}

/** Writes the reports about received files, one after the other. */
export async function writeReports(
  plan: OutputPlan,
  content: ReportContent,
): Promise<ReportsOutcome> {
  const { across, comparison, document, ...request } = content;
  const { locale } = request;
  const reports = [
    [plan.document, () => document],
    [plan.opinions, () => opinionHtml({ ...request, remarksOn: () => "" })],
    [
      plan.summary,
      () => writeWorkbook([...summaryPlans(request, across), ...acrossPlans(across, locale)]),
    ],
    ...(plan.comparison === null || comparison === null
      ? []
      : [[plan.comparison, () => `${comparisonText(comparison, locale, plain)}\n`] as const]),
  ] as const;
  const written: string[] = [];
  const problems: string[] = [];
  for (const [file, make] of reports) {
    const problem = await writeOutput(file, await make(), plan.force);
    if (problem === null) {
      written.push(file);
    } else {
      problems.push(problem);
    }
  }
  return { written, problems };
}

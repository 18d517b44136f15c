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

/** What the reports are about. */
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

/**
 * Writes the reports about received files, one after the other.
 * @returns a sentence for each that could not be written
 */
export async function writeReports(
  plan: OutputPlan,
  content: ReportContent,
): Promise<readonly string[]> {
  const { across, comparison, document, ...request } = content;
  const { locale } = request;
  const write = (file: string, text: Uint8Array | string | Iterable<string>) =>
    writeOutput(file, text, plan.force);
  const sheets = [...summaryPlans(request), ...acrossPlans(across, locale)];
  const problems = [
    await write(plan.document, document),
    await write(plan.opinions, opinionHtml({ ...request, remarksOn: () => "" })),
    await write(plan.summary, await writeWorkbook(sheets)),
    plan.comparison === null || comparison === null
      ? null
      : await write(plan.comparison, `${comparisonText(comparison, locale, plain)}\n`),
  ];
  return problems.filter((problem) => problem !== null);
}

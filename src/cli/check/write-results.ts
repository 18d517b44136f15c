import type { Locale } from "../../declaration/locale";
import type { DeskFile } from "../../desk/worker/review-methods";
import type { ReviewPool } from "../../desk/worker/review-pool";
import { reportedAcross } from "../../report/across/reported-across";
import { reviewedForms } from "../../report/summary/reviewed-forms";
import { reportedComparison } from "../../report/compare/reported-comparison";
import { documentText } from "../../report/document-text";
import type { FileResult } from "../../report/report-document";
import { checkedOf } from "../../report/summary/checked-of";
import { reviewAcross } from "../../review/across/review-across";
import { compareBatches } from "../../review/compare/compare-batches";
import { dayOf } from "../../review/day-of";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import type { CheckArguments } from "./check-arguments";
import type { OutputPlan } from "./output-plan";
import { colour, plain } from "./paint";
import type { ReviewedBatch } from "./review-batch";
import { resultsText, type WrittenOutput } from "./results-text";
import { unpacked } from "./unpacked";
import { writeCopies } from "./write-copies";
import { writeReports, type ReportContent } from "./write-reports";

/** How results are written. */
export interface OutputOptions extends Pick<CheckArguments, "format" | "explain"> {
  /** What is written into a folder; null for nothing. */
  readonly plan: OutputPlan | null;
  /** The one that judged. */
  readonly ruleSet: RuleSet;
  readonly locale: Locale;
}

/**
 * Writes the files of the plan, the results to standard output, and to standard error what could not be written.
 * @param pool its workers write the copies
 * @returns whether everything was written that can be
 */
export async function writeResults(
  batch: ReviewedBatch,
  pool: ReviewPool<string>,
  output: OutputOptions,
): Promise<boolean> {
  const { plan, format, explain, ruleSet, locale } = output;
  const { now, before } = batch;
  // Without a plan and a comparison the results are needed one at a time only, and unpacked one by one.
  const results = plan === null && before.length === 0 ? unpacked(now) : [...unpacked(now)];
  const across = plan && reviewAcross(withHashes(batch, results));
  const comparison =
    before.length === 0
      ? null
      : compareBatches(reviewedForms(unpacked(before)), reviewedForms(results));
  const document = () =>
    documentText(results, {
      ruleset: ruleSet.name,
      locale,
      explain,
      additions: {
        ...(across && { across: reportedAcross(across, locale) }),
        ...(comparison && { comparison: reportedComparison(comparison, locale) }),
      },
    });
  const written =
    plan === null || across === null
      ? null
      : await writeAll(plan, pool, now, {
          results: [...results],
          ruleSet,
          date: dayOf(new Date()),
          locale,
          across,
          comparison,
          document: document(),
        });
  const text =
    format === "json"
      ? document()
      : resultsText(
          { now, results, across, comparison, output: written },
          output,
          paintOf(process.stdout),
        );
  for (const piece of text) {
    process.stdout.write(piece);
  }
  written?.remarks.forEach((sentence) => {
    console.error(sentence);
  });
  return written?.isWhole ?? true;
}

/** What was written, and sentences about what was not. */
interface Written extends WrittenOutput {
  readonly remarks: readonly string[];
  /** Whether everything was written that can be. */
  readonly isWhole: boolean;
}

/** The reports first: the copies take longer. */
async function writeAll(
  plan: OutputPlan,
  pool: ReviewPool<string>,
  now: readonly DeskFile[],
  content: ReportContent,
): Promise<Written> {
  const reports = await writeReports(plan, content);
  const copies = await writeCopies(pool, now, plan, content.locale);
  return {
    folder: plan.folder,
    reports: reports.written,
    copies: copies.written,
    remarks: [...copies.remarks, ...reports.problems],
    isWhole: reports.problems.length === 0 && copies.failed === 0,
  };
}

function paintOf({ isTTY }: NodeJS.WriteStream) {
  return isTTY ? colour : plain;
}

function withHashes({ now }: ReviewedBatch, results: Iterable<FileResult>) {
  return Array.from(results, (result, at) => ({
    file: result.file,
    hash: now[at]?.hash ?? null,
    declarations: checkedOf(result),
  }));
}

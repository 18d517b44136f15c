import { basename } from "node:path";
import type { Locale } from "../../declaration/locale";
import type { DeskFile } from "../../desk/worker/review-methods";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { acrossSentences } from "../../report/across/word-across";
import { comparisonText } from "../../report/compare/comparison-text";
import type { FileResult } from "../../report/report-document";
import { textReport, type Paint } from "../../report/text-report";
import type { Across } from "../../review/across/across";
import type { BatchComparison } from "../../review/compare/compare-batches";
import { overview } from "./overview";

/** What was written into a folder. */
export interface WrittenOutput {
  readonly folder: string;
  /** Paths of the reports. */
  readonly reports: readonly string[];
  /** Number of annotated copies. */
  readonly copies: number;
}

/** What to print. */
export interface CheckResults {
  readonly now: readonly DeskFile[];
  readonly results: Iterable<FileResult>;
  /** Null where not asked for. */
  readonly across: Across | null;
  readonly comparison: BatchComparison | null;
  /** What was written into a folder; null without one. */
  readonly output: WrittenOutput | null;
}

/** The results as text for people, in pieces: everything or, where reports are written into a folder, a line for each declaration. */
export function* resultsText(
  found: CheckResults,
  { locale, explain }: { readonly locale: Locale; readonly explain: boolean },
  paint: Paint,
): Generator<string, void> {
  const { results, comparison, output } = found;
  if (output !== null) {
    yield* briefly(found, output, locale, paint);
    return;
  }
  let before = "";
  for (const result of results) {
    yield `${before}${textReport([result], locale, paint, explain)}\n`;
    before = "\n";
  }
  if (comparison !== null) {
    yield `\n${comparisonText(comparison, locale, paint)}\n`;
  }
}

function* briefly(
  { now, across, comparison }: CheckResults,
  { folder, reports, copies }: WrittenOutput,
  locale: Locale,
  paint: Paint,
): Generator<string, void> {
  const rows = now.flatMap((file) => file.rows);
  yield `${overview(rows, locale, paint)}\n`;
  if (comparison !== null) {
    yield `\n${comparisonText(comparison, locale, paint, true)}\n\n`;
  }
  const matters = across === null ? 0 : acrossSentences(across, locale).length;
  if (matters > 0) {
    yield `${fill(cli.out.across, { count: matters })}\n`;
  }
  if (reports.length > 0) {
    const files = reports.map((file) => basename(file)).join(cli.out.list);
    yield `${fill(cli.out.written, { folder, files, copies })}\n`;
  }
}

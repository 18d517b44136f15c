import { basename } from "node:path";
import type { Locale } from "../../declaration/locale";
import type { ReviewedFile } from "../../desk/worker/review-methods";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { acrossSentences } from "../../report/across/word-across";
import { comparisonText } from "../../report/compare/comparison-text";
import type { FileResult } from "../../report/report-document";
import { textReport, type Paint } from "../../report/text-report";
import type { Across } from "../../review/across/across";
import type { BatchComparison } from "../../review/compare/compare-batches";
import { reportsOf, type OutputPlan } from "./output-plan";
import { overview } from "./overview";
import type { CopiesOutcome } from "./write-copies";

/** What there is to tell. */
export interface Told {
  readonly now: readonly ReviewedFile[];
  readonly results: Iterable<FileResult>;
  /** null where it was not asked for. */
  readonly across: Across | null;
  readonly comparison: BatchComparison | null;
  readonly plan: OutputPlan | null;
  /** null where none were to be written. */
  readonly copies: CopiesOutcome | null;
}

/** What was found, for people, in pieces: everything, or where it is written into a folder, a line for each declaration. */
export function* tellInText(
  told: Told,
  { locale, explain }: { readonly locale: Locale; readonly explain: boolean },
  paint: Paint,
): Generator<string, void> {
  const { results, comparison, plan } = told;
  if (plan !== null) {
    yield* briefly(told, plan, locale, paint);
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
  { now, across, comparison, copies }: Told,
  plan: OutputPlan,
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
  yield `${fill(cli.out.written, {
    folder: plan.folder,
    files: reportsOf(plan)
      .map((file) => basename(file))
      .join(cli.out.list),
    copies: copies?.written ?? 0,
  })}\n`;
}

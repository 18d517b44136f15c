import type { Locale } from "../declaration/locale";
import type { Edition } from "../editions/edition";
import { editionOf } from "../editions/editions";
import { fill } from "../locales/translation";
import { wordFinding } from "../rules/word-finding";
import type { CheckedDeclaration, CheckedFinding } from "../review/checked-workbook";
import { ACCEPTANCE_TEXTS } from "./acceptance-texts";
import { errorMessage } from "./error-message";
import { evidence } from "./evidence";
import { fileLimits } from "./file-limits";
import { oneLine } from "./one-line";
import { REPORT_TEXTS } from "./report-texts";
import type { FileResult } from "./report-document";
import type { Finding } from "../rules/finding";

/** Styles of text on a terminal. */
export type Style = "error" | "warning" | "info" | "pass" | "strong" | "faint";

/** Applies a style to a text; without a terminal it returns the text unchanged. */
export type Paint = (style: Style, text: string) => string;

/** A report for people at a terminal: per file its verdict, then each finding with its cell, name and sentence. */
export function textReport(
  results: readonly FileResult[],
  locale: Locale,
  paint: Paint,
  explain = false,
): string {
  return results.map((result) => fileText(result, locale, paint, explain)).join("\n\n");
}

/** The result of one file. */
function fileText(result: FileResult, locale: Locale, paint: Paint, explain: boolean): string {
  const { file, outcome } = result;
  const error = errorMessage(outcome, locale);
  const heading = paint("strong", oneLine(file));
  const limits = fileLimits(result, locale).map(
    (sentence) => `  ${paint("warning", oneLine(sentence))}`,
  );
  if (outcome.status !== "checked") {
    return [heading, ...limits, `  ${paint("error", error?.message ?? outcome.status)}`].join("\n");
  }
  return [
    heading,
    ...limits,
    ...outcome.declarations.flatMap((checked) => [
      declarationText(checked, locale, paint),
      ...(explain ? evidenceLines(checked, locale, paint) : []),
    ]),
  ].join("\n");
}

function declarationText(checked: CheckedDeclaration, locale: Locale, paint: Paint): string {
  const texts = REPORT_TEXTS[locale];
  const { declaration, verdict, counts, accepted, findings } = checked;
  const style = verdict === "pass" ? "pass" : "error";
  const summary = [
    fill(texts.counts, counts),
    ...(accepted > 0 ? [fill(ACCEPTANCE_TEXTS[locale].count, { accepted })] : []),
  ].join("  ");
  return [
    `  ${paint(style, texts.verdicts[verdict])}  ${oneLine(declaration.department.value ?? texts.noDepartment)}` +
      paint("faint", `  ${oneLine(declaration.sheet)}!${declaration.range}  ${summary}`),
    ...findings.flatMap((finding) => [
      findingText(finding, editionOf(declaration), locale, paint),
      ...acceptedLine(finding, locale, paint),
    ]),
  ].join("\n");
}

function evidenceLines(
  { declaration }: CheckedDeclaration,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const { summary, places } = evidence(declaration, locale);
  const heading = `    ${REPORT_TEXTS[locale].evidence.heading}  ${summary}`;
  return [heading, ...places.map((line) => paint("faint", `      ${line}`))];
}

/** A line about a finding: its cell, level, rule and sentence. */
export function findingText(
  finding: Finding,
  edition: Edition,
  locale: Locale,
  paint: Paint,
): string {
  const [cell = "–"] = finding.cells;
  return [
    `    ${cell.padEnd(6)}`,
    paint(finding.severity, REPORT_TEXTS[locale].severities[finding.severity]),
    paint("faint", finding.rule.padEnd(4)),
    oneLine(wordFinding(finding, edition, locale)),
  ].join(" ");
}

function acceptedLine(
  { accepted, lapsed }: CheckedFinding,
  locale: Locale,
  paint: Paint,
): string[] {
  const acceptance = accepted ?? lapsed;
  if (acceptance === undefined) {
    return [];
  }
  const { reason, at } = acceptance;
  const words = ACCEPTANCE_TEXTS[locale][accepted === null ? "lapsed" : "accepted"];
  return [`           ${paint("faint", oneLine(fill(words, { reason, at })))}`];
}

import type { Locale } from "../../declaration/locale";
import { editionOf } from "../../editions/editions";
import type { Edition } from "../../editions/edition";
import { fill } from "../../locales/translation";
import type { BatchComparison, Resubmission } from "../../review/compare/compare-batches";
import type { ReviewedDeclaration } from "../../review/reviewed-file";
import type { Finding } from "../../rules/finding";
import { oneLine } from "../one-line";
import { REPORT_TEXTS } from "../report-texts";
import { findingText, type Paint } from "../text-report";
import { COMPARE_TEXTS } from "./compare-texts";
import { wordChanges } from "./word-changes";

/**
 * What has changed in each declaration since the last submission, for people at a terminal or as a text file.
 * @param brief only the numbers of findings and changes, a line for each declaration
 */
export function comparisonText(
  { resubmissions, notSubmittedBefore, notSubmittedNow }: BatchComparison,
  locale: Locale,
  paint: Paint,
  brief = false,
): string {
  const texts = COMPARE_TEXTS[locale];
  const alone = (reason: string) => (form: ReviewedDeclaration) =>
    `${headingOf(form, locale, paint)}  ${paint("warning", reason)}`;
  return [
    ...resubmissions.map((resubmission) =>
      brief
        ? countsLine(resubmission, locale, paint)
        : declarationText(resubmission, locale, paint),
    ),
    ...notSubmittedBefore.map(alone(texts.notSubmittedBefore)),
    ...notSubmittedNow.map(alone(texts.notSubmittedNow)),
  ].join(brief ? "\n" : "\n\n");
}

function countsLine({ now, comparison }: Resubmission, locale: Locale, paint: Paint): string {
  const { fixed, remaining, added, changes } = COMPARE_TEXTS[locale];
  const { findings, fields, tasks, indicators } = comparison;
  const counts = [
    fill(fixed, { count: findings.fixed.length }),
    fill(remaining, { count: findings.remaining.length }),
    fill(added, { count: findings.added.length }),
    fill(changes, { count: fields.length + tasks.length + indicators.length }),
  ];
  return `${headingOf(now, locale, paint)}  ${counts.join("  ")}`;
}

function declarationText(
  { before, now, comparison }: Resubmission,
  locale: Locale,
  paint: Paint,
): string {
  const texts = COMPARE_TEXTS[locale];
  const { fixed, remaining, added } = comparison.findings;
  const [was, is] = [editionOf(before.checked.declaration), editionOf(now.checked.declaration)];
  const part = (heading: string, edition: Edition, findings: readonly Finding[]): string[] => [
    `  ${fill(heading, { count: findings.length })}`,
    ...findings.map((finding) => findingText(finding, edition, locale, paint)),
  ];
  const changes = wordChanges(comparison, is, locale);
  return [
    headingOf(now, locale, paint) +
      paint("faint", `  ${fill(texts.lastTime, { file: oneLine(before.file) })}`),
    ...part(texts.fixed, was, fixed),
    ...part(
      texts.remaining,
      is,
      remaining.map((finding) => finding.now),
    ),
    ...part(texts.added, is, added),
    ...(changes.length === 0
      ? [`  ${texts.unchanged}`]
      : [
          `  ${fill(texts.changes, { count: changes.length })}`,
          ...changes.map((sentence) => `    ${oneLine(sentence)}`),
        ]),
  ].join("\n");
}

function headingOf(
  { file, checked: { declaration } }: ReviewedDeclaration,
  locale: Locale,
  paint: Paint,
): string {
  const { department, sheet } = declaration;
  return (
    paint("strong", oneLine(department.value ?? REPORT_TEXTS[locale].noDepartment)) +
    paint("faint", `  ${oneLine(file)}  ${oneLine(sheet)}`)
  );
}

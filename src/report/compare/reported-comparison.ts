import type { FieldPath } from "../../declaration/field-path";
import type { Locale } from "../../declaration/locale";
import { toWan } from "../../declaration/money";
import { editionOf } from "../../editions/editions";
import type { BatchComparison, Resubmission } from "../../review/compare/compare-batches";
import type {
  ColumnChange,
  FieldChange,
  HeldValue,
  RowChange,
} from "../../review/compare/comparison";
import { reportFinding, type ReportedFinding } from "../reported-finding";
import { reportedForm, type ReportedForm } from "../reported-form";
import { wordChanges } from "./word-changes";

/** An amount in 万元, a text, or null for nothing. */
type ReportedValue = number | string | null;

interface ReportedChange {
  readonly before: ReportedValue;
  readonly now: ReportedValue;
}

/** A row of tasks or indicators that was removed or added, or whose content has changed. */
interface ReportedRowChange {
  readonly kind: RowChange["kind"];
  readonly name: string | null;
  /** Its path in each of the submissions that contain it. */
  readonly before?: FieldPath;
  readonly now?: FieldPath;
  readonly columns?: readonly (ReportedChange & Pick<ColumnChange, "column">)[];
}

interface ReportedResubmission {
  readonly before: ReportedForm;
  readonly now: ReportedForm;
  /** Findings of the earlier submission that no longer occur. */
  readonly fixed: readonly ReportedFinding[];
  /** As they are now; `sameValues`: nothing was changed in the cells concerned. */
  readonly remaining: readonly (ReportedFinding & { readonly sameValues: boolean })[];
  readonly added: readonly ReportedFinding[];
  readonly fields: readonly (ReportedChange & Pick<FieldChange, "field">)[];
  readonly tasks: readonly ReportedRowChange[];
  readonly indicators: readonly ReportedRowChange[];
  /** A sentence for each field and row that has changed. */
  readonly messages: readonly string[];
}

/** What has changed since the earlier submission, as docs/report-format.md describes it. */
export interface ReportedComparison {
  readonly declarations: readonly ReportedResubmission[];
  readonly notSubmittedNow: readonly ReportedForm[];
  readonly notSubmittedBefore: readonly ReportedForm[];
}

/** Puts a comparison into the shape that scripts rely on. */
export function reportedComparison(
  { resubmissions, notSubmittedNow, notSubmittedBefore }: BatchComparison,
  locale: Locale,
): ReportedComparison {
  return {
    declarations: resubmissions.map((resubmission) => reportedResubmission(resubmission, locale)),
    notSubmittedNow: notSubmittedNow.map(reportedForm),
    notSubmittedBefore: notSubmittedBefore.map(reportedForm),
  };
}

function reportedResubmission(
  { before, now, comparison }: Resubmission,
  locale: Locale,
): ReportedResubmission {
  const { findings, fields, tasks, indicators } = comparison;
  const was = editionOf(before.checked.declaration);
  const is = editionOf(now.checked.declaration);
  return {
    before: reportedForm(before),
    now: reportedForm(now),
    fixed: findings.fixed.map((finding) => reportFinding(finding, was, locale)),
    remaining: findings.remaining.map(({ now: finding, sameValues }) => ({
      ...reportFinding(finding, is, locale),
      sameValues,
    })),
    added: findings.added.map((finding) => reportFinding(finding, is, locale)),
    fields: fields.map((change) => ({ field: change.field, ...reportedChange(change) })),
    tasks: tasks.map(reportedRow),
    indicators: indicators.map(reportedRow),
    messages: wordChanges(comparison, is, locale),
  };
}

function reportedRow(change: RowChange): ReportedRowChange {
  switch (change.kind) {
    case "removed":
      return { kind: change.kind, name: change.before.name, before: change.before.field };
    case "added":
      return { kind: change.kind, name: change.now.name, now: change.now.field };
    case "changed":
      return {
        kind: change.kind,
        name: change.now.name,
        before: change.before.field,
        now: change.now.field,
        columns: change.columns.map((column) => ({
          column: column.column,
          ...reportedChange(column),
        })),
      };
  }
}

function reportedChange({ before, now }: Pick<FieldChange, "before" | "now">): ReportedChange {
  return { before: reportedValue(before), now: reportedValue(now) };
}

function reportedValue(value: HeldValue): ReportedValue {
  if (value === null) {
    return null;
  }
  return "money" in value ? toWan(value.money) : value.text;
}

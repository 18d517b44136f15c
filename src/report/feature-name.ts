import {
  BUDGET_FIELDS,
  FUND_COLUMNS,
  INDICATOR_COLUMNS,
  INDICATOR_DETAILS,
  SECTIONS,
  TASK_COLUMNS,
} from "../declaration/form-parts";
import type { Locale, LocalText } from "../declaration/locale";
import type { FormFeature } from "../declaration/recognition";
import type { Edition } from "../editions/edition";
import { INDICATOR_DETAIL_LABELS } from "../editions/labels/indicator-column-labels";
import { FUND_COLUMN_LABELS } from "../editions/labels/task-labels";

/** Names the features by which a form was recognised, in the words of an edition. */
export function featureNames(edition: Edition, locale: Locale): (feature: FormFeature) => string {
  const { sectionLabels, budgetLabels, budgetGroups, taskColumns, indicatorColumns } = edition;
  const names: readonly (readonly [FormFeature, LocalText])[] = [
    ...SECTIONS.map((section) => [`section:${section}`, sectionLabels[section].name] as const),
    ...BUDGET_FIELDS.map((field) => [`amount:${field}`, budgetLabels[field].name] as const),
    ...budgetGroups.map(({ id, label }) => [`group:${id}`, label.name] as const),
    ...TASK_COLUMNS.map((column) => [`task:${column}`, taskColumns[column].name] as const),
    ...FUND_COLUMNS.map((column) => [`fund:${column}`, FUND_COLUMN_LABELS[column].name] as const),
    ...INDICATOR_COLUMNS.map(
      (column) => [`indicator:${column}`, indicatorColumns[column].name] as const,
    ),
    ...INDICATOR_DETAILS.map(
      (detail) => [`detail:${detail}`, INDICATOR_DETAIL_LABELS[detail].name] as const,
    ),
  ];
  const byFeature = new Map(names);
  return (feature) => byFeature.get(feature)?.[locale] ?? feature;
}

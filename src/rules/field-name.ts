import type { FieldPath } from "../declaration/field-path";
import type { Locale } from "../declaration/locale";
import type { Edition, Label } from "../editions/edition";
import { fillSlots } from "./fill-slots";
import { WORDING } from "./message-words";

/**
 * What people call a field: `基本支出`, `第 2 项任务 拟投入的资金`, `第 3 项指标 年度指标值`.
 * Rows are counted from 1 in the order of the model.
 */
export function fieldName(path: FieldPath, edition: Edition, locale: Locale): string {
  const [, part = path, index, column] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(path) ?? [];
  const row = index === undefined ? null : rowName(part, Number(index), edition, locale);
  const label = column === undefined ? null : columnLabel(part, column, edition);
  const names = [row, label?.name[locale] ?? null].filter((name) => name !== null);
  return names.length > 0 ? names.join(" ") : formName(part, edition, locale);
}

function rowName(list: string, index: number, edition: Edition, locale: Locale): string {
  const { fields } = WORDING[locale];
  const number = String(index + 1);
  switch (list) {
    case "tasks":
      return fillSlots(fields.task, { number });
    case "otherTasks":
      return fillSlots(fields.otherTask, { number, label: edition.otherTasks.name[locale] });
    case "indicators":
      return fillSlots(fields.indicator, { number });
    default:
      return fields.emptyCategory;
  }
}

function columnLabel(part: string, column: string, edition: Edition): Label | null {
  const columns: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
    budget: edition.budgetLabels,
    tasks: edition.taskColumns,
    otherTasks: edition.taskColumns,
    indicators: edition.indicatorColumns,
  };
  return columns[part]?.[column] ?? null;
}

/** A field of the form itself, or a whole section. */
function formName(part: string, edition: Edition, locale: Locale): string {
  const labels: Readonly<Record<string, Label>> = {
    title: edition.title,
    department: edition.department,
    ...edition.sectionLabels,
  };
  return labels[part]?.name[locale] ?? WORDING[locale].fields.year;
}

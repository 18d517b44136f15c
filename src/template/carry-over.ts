import type { AmountField } from "../declaration/amount";
import { type Declaration, type Indicator, type Task } from "../declaration/declaration";
import { BUDGET_FIELDS } from "../declaration/form-parts";
import type { Edition } from "../editions/edition";
import { compareAddresses } from "../sheet/address";
import type { CarryRemark } from "./carry-remark";
import { uncarriedCells } from "./uncarried-cells";
import type { AmountContent, FormContent, IndicatorContent, TaskContent } from "./form-content";

/** What is carried over from an earlier form, besides the department, the tasks and the names of indicators. */
export interface CarryChoices {
  /** Goals in words and the values of indicators. */
  readonly values: boolean;
  readonly amounts: boolean;
}

/** Everything on a form, as when a broken one is rebuilt. */
export const CARRY_ALL: CarryChoices = { values: true, amounts: true };

/** The content carried over for a new form. */
export interface CarryOver {
  readonly content: FormContent;
  /** What was not carried over, or was changed. In sheet order. */
  readonly remarks: readonly CarryRemark[];
}

/**
 * Carries the content of an earlier form over into a new one of an edition. Everything requested is either in the
 * content or named in a remark; nothing is lost silently.
 */
export function carryOver(
  source: Declaration,
  sourceEdition: Edition,
  target: Edition,
  choices: CarryChoices,
): CarryOver {
  const sorted = source.indicators.map((indicator) => ({
    indicator,
    place: placeOf(indicator, target),
  }));
  const amounts = choices.amounts ? amountsOf(source) : [];
  return {
    content: {
      department: source.department.value ?? "",
      budget: choices.amounts
        ? Object.fromEntries(BUDGET_FIELDS.map((field) => [field, amountOf(source.budget[field])]))
        : {},
      overallGoal: choices.values ? (source.overallGoal.value ?? "") : "",
      tasks: source.tasks.map((task) => taskOf(task, choices)),
      otherTasks: source.otherTasks.map((task) => taskOf(task, choices)),
      indicators: byCategory(sorted, choices),
    },
    remarks: [
      ...sorted.flatMap(({ indicator, place }) => indicatorRemarks(indicator, place)),
      ...amounts.flatMap(amountRemarks),
      ...sharedAmounts(source.tasks, choices),
      ...uncarriedCells(source, sourceEdition),
    ].sort((a, b) => compareAddresses(a.cell, b.cell)),
  };
}

/** The category of an indicator on the new form: the same, or the one that replaces it. */
interface Place {
  readonly category: string | null;
  readonly reason: "no-category" | "other-structure" | "moved" | null;
}

interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly place: Place;
}

function placeOf({ level2 }: Indicator, { classes }: Edition): Place {
  if (level2 === null) {
    return { category: null, reason: "no-category" };
  }
  const categories = classes.flatMap((definition) => definition.categories);
  if (categories.some(({ name }) => name === level2)) {
    return { category: level2, reason: null };
  }
  const heir = categories.find(({ takesOver }) => takesOver.includes(level2));
  return heir === undefined
    ? { category: null, reason: "other-structure" }
    : { category: heir.name, reason: "moved" };
}

function byCategory(
  sorted: readonly PlacedIndicator[],
  { values }: CarryChoices,
): FormContent["indicators"] {
  const rows: Record<string, IndicatorContent[]> = {};
  for (const { indicator, place } of sorted) {
    if (place.category !== null) {
      (rows[place.category] ??= []).push({
        name: indicator.name.value ?? "",
        periodValue: values ? (indicator.periodValue.value ?? "") : "",
        annualValue: values ? (indicator.annualValue.value ?? "") : "",
      });
    }
  }
  return rows;
}

function indicatorRemarks(
  { name, periodValue, annualValue }: Indicator,
  { reason }: Place,
): readonly CarryRemark[] {
  const filled = [name, annualValue, periodValue].filter(({ value }) => value !== null);
  const cell = filled[0]?.cell ?? null;
  const texts = new Set(filled.map(({ value }) => value));
  return reason === null || cell === null ? [] : [{ reason, cell, text: [...texts].join(" ") }];
}

function taskOf({ name, content, amount, target }: Task, choices: CarryChoices): TaskContent {
  return {
    name: name.value ?? "",
    content: content.value ?? "",
    amount: choices.amounts ? amountOf(amount) : null,
    target: choices.values ? (target.value ?? "") : "",
  };
}

function amountsOf({ budget, tasks, otherTasks }: Declaration): readonly AmountField[] {
  return [
    ...BUDGET_FIELDS.map((field) => budget[field]),
    ...[...tasks, ...otherTasks].map(({ amount }) => amount),
  ];
}

/** Money as it was read; an unreadable amount, or a mark for nothing, as its text. */
function amountOf({ value, raw }: AmountField): AmountContent {
  return value ?? (raw.trim() === "" ? null : raw);
}

function amountRemarks({ reading, cell, raw }: AmountField): readonly CarryRemark[] {
  if (cell === null) {
    return [];
  }
  switch (reading.kind) {
    case "number":
      return reading.suffix !== null || reading.explanation !== null || reading.doubled
        ? [{ reason: "amount-words", cell, text: raw }]
        : [];
    case "unreadable":
      return [{ reason: "amount-text", cell, text: raw }];
    default:
      return [];
  }
}

function sharedAmounts(tasks: readonly Task[], { amounts }: CarryChoices): readonly CarryRemark[] {
  return tasks.flatMap(({ amount, name }) =>
    amounts && amount.reading.kind === "absent" && name.cell !== null
      ? [{ reason: "shared-amount", cell: name.cell, text: name.value ?? "" }]
      : [],
  );
}

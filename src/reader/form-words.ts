import {
  BUDGET_FIELDS,
  FUND_COLUMNS,
  INDICATOR_COLUMNS,
  INDICATOR_DETAILS,
  SECTIONS,
  TASK_COLUMNS,
  type BudgetField,
  type BudgetGroupId,
  type FundColumn,
  type IndicatorColumn,
  type IndicatorDetail,
  type Section,
  type TaskColumn,
} from "../declaration/form-parts";
import type { Edition, Label } from "../editions/edition";
import { INDICATOR_DETAIL_LABELS } from "../editions/labels/indicator-column-labels";
import { FUND_COLUMN_LABELS } from "../editions/labels/task-labels";
import { ignoringLead } from "./ignoring-lead";
import { ignoringYears } from "./ignoring-years";
import { vocabulary, type Vocabulary } from "./vocabulary";

/** The labels of all editions, ready for looking up. A form is taken apart by them before its edition is known. */
export interface FormWords {
  readonly sections: Vocabulary<Section>;
  readonly budget: Vocabulary<BudgetField>;
  readonly groups: Vocabulary<BudgetGroupId>;
  readonly amountHeader: Vocabulary<true>;
  readonly department: Vocabulary<true>;
  readonly taskColumns: Vocabulary<TaskColumn>;
  readonly fundColumns: Vocabulary<FundColumn>;
  readonly otherTasks: Vocabulary<true>;
  readonly indicatorColumns: Vocabulary<IndicatorColumn>;
  readonly indicatorDetails: Vocabulary<IndicatorDetail>;
}

/** Prepares the labels of these editions. */
export function formWords(editions: readonly Edition[]): FormWords {
  const all = <T>(entries: (edition: Edition) => readonly (readonly [T, Label])[]) =>
    vocabulary(editions.flatMap(entries));
  const groups = all(({ budgetGroups }) => budgetGroups.map(({ id, label }) => [id, label]));
  return {
    sections: ignoringYears(
      all(({ sectionLabels }) => SECTIONS.map((section) => [section, sectionLabels[section]])),
    ),
    budget: ignoringLead(
      all(({ budgetLabels }) => BUDGET_FIELDS.map((field) => [field, budgetLabels[field]])),
      groups,
    ),
    groups,
    amountHeader: ignoringYears(all(({ amountHeader }) => [[true, amountHeader]])),
    department: all(({ department }) => [[true, department]]),
    taskColumns: ignoringYears(
      all(({ taskColumns }) => TASK_COLUMNS.map((column) => [column, taskColumns[column]])),
    ),
    fundColumns: vocabulary(FUND_COLUMNS.map((column) => [column, FUND_COLUMN_LABELS[column]])),
    otherTasks: all(({ otherTasks }) => [[true, otherTasks]]),
    indicatorColumns: ignoringYears(
      all(({ indicatorColumns }) =>
        INDICATOR_COLUMNS.map((column) => [column, indicatorColumns[column]]),
      ),
    ),
    indicatorDetails: vocabulary(
      INDICATOR_DETAILS.map((detail) => [detail, INDICATOR_DETAIL_LABELS[detail]]),
    ),
  };
}

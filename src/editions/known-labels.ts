import type { Edition } from "./edition";
import { AMOUNT_HEADER, BUDGET_GROUPS, BUDGET_LABELS } from "./labels/budget-labels";
import { DEPARTMENT, TITLE } from "./labels/head-labels";
import { INDICATOR_COLUMN_LABELS } from "./labels/indicator-column-labels";
import { SECTION_LABELS } from "./labels/section-labels";
import { OTHER_TASKS, TASK_COLUMN_LABELS } from "./labels/task-labels";

/** Every label with its wordings everywhere; an edition rewords what it prints otherwise. */
export const KNOWN_LABELS = {
  title: TITLE,
  department: DEPARTMENT,
  sectionLabels: SECTION_LABELS,
  budgetLabels: BUDGET_LABELS,
  budgetGroups: BUDGET_GROUPS,
  amountHeader: AMOUNT_HEADER,
  taskColumns: TASK_COLUMN_LABELS,
  otherTasks: OTHER_TASKS,
  indicatorColumns: INDICATOR_COLUMN_LABELS,
} as const satisfies Partial<Edition>;

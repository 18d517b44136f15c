import { BUDGET_FIELDS, SECTIONS, TASK_COLUMNS } from "../declaration/form-parts";
import type { PrintableEdition } from "./edition";
import { GUANGZHOU_DESIGN } from "./guangzhou-department-design";
import { FOUR_CLASSES, THREE_CLASSES } from "./indicator-classes";
import { KNOWN_LABELS } from "./known-labels";

/** The declaration of a department of a district of Guangzhou; rows and columns as in docs/form.md. */
export const GUANGZHOU_DEPARTMENT: PrintableEdition = {
  ...KNOWN_LABELS,
  id: "guangzhou-department",
  name: { "zh-CN": "广州市区级部门申报表", "en-US": "Guangzhou district" },
  structure: "3class",
  features: [
    ...SECTIONS.map((section) => `section:${section}` as const),
    ...BUDGET_FIELDS.map((field) => `amount:${field}` as const),
    ...KNOWN_LABELS.budgetGroups.map(({ id }) => `group:${id}` as const),
    ...TASK_COLUMNS.map((column) => `task:${column}` as const),
    "indicator:level1",
    "indicator:level2",
    "indicator:name",
    "indicator:periodValue",
    "indicator:annualValue",
  ],
  hallmarks: [
    "amount:specialFunds",
    "amount:otherDevelopment",
    "amount:ownLevel",
    "amount:transferDown",
    "group:development",
    "group:level",
  ],
  hallmarkWords: ["target"],
  hasOwnTitle: true,
  unit: "万元",
  decimals: 2,
  sections: ["budget", "overallGoal", "tasks", "indicators"],
  classes: THREE_CLASSES,
  design: GUANGZHOU_DESIGN,
};

/** The same form with 成本指标 as a class of its own. */
export const GUANGZHOU_DEPARTMENT_4CLASS: PrintableEdition = {
  ...GUANGZHOU_DEPARTMENT,
  id: "guangzhou-department-4class",
  name: {
    "zh-CN": "广州市区级部门申报表（四类指标）",
    "en-US": "Guangzhou district, four classes",
  },
  structure: "4class",
  classes: FOUR_CLASSES,
};

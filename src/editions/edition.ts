import type {
  BudgetField,
  BudgetGroupId,
  IndicatorColumn,
  IndicatorStructure,
  Section,
  TaskColumn,
} from "../declaration/form-parts";
import type { LocalText } from "../declaration/locale";
import type { FormFeature } from "../declaration/recognition";
import type { SheetUnit } from "../declaration/amount";
import type { FormDesign } from "./form-design";

/**
 * A label of the form: what the blank form prints, and every other wording that means the same.
 * Synonyms are written in their normalised form or any form that normalises to it.
 */
export interface Label {
  readonly printed: string;
  readonly synonyms: readonly string[];
  /** Related wordings, taken for this label only when no other wording is found. */
  readonly lastResorts?: readonly string[];
  /** Name of the field in messages. */
  readonly name: LocalText;
}

/** How severe it is when a class or category is blank. */
export type Requirement = "error" | "warning" | "info";

/** A second-level category (二级指标). */
export interface CategoryDefinition {
  /** Standard name: 数量指标. */
  readonly name: string;
  readonly label: Label;
  /** Severity when no indicator stands in it; null: need not be filled, or judged by its class. */
  readonly required: Requirement | null;
  /** A form may lack it, and the blank form does. */
  readonly optional: boolean;
  /** Categories of other structures whose indicators belong here when a form is carried over. */
  readonly takesOver: readonly string[];
}

/** A first-level class (一级指标). */
export interface ClassDefinition {
  /** Standard name: 产出指标. */
  readonly name: string;
  readonly label: Label;
  readonly categories: readonly CategoryDefinition[];
  /** Severity when printed and wholly blank; null: judged by its categories only. A deleted label is always an error. */
  readonly required: Requirement | null;
}

/** Two budget amounts that form one side of a balance. */
export interface BudgetGroup {
  readonly id: BudgetGroupId;
  /** Heading of the pair: 部门预算支出, 收入来源 … */
  readonly label: Label;
  readonly fields: readonly [BudgetField, BudgetField];
}

/** One definition of a form: what drives reading, checking and writing it. */
export interface Edition {
  readonly id: string;
  readonly structure: IndicatorStructure;
  /** What a form of this edition has; amounts and columns that are not among them need not be there. */
  readonly features: readonly FormFeature[];
  /** Features that forms of other editions lack: a form of this one has at least one of them. */
  readonly hallmarks: readonly FormFeature[];
  /** Columns of tasks that forms of other editions have, too, but in other words than this one prints. */
  readonly hallmarkWords: readonly TaskColumn[];
  readonly name: LocalText;
  /** Titles of the form; a unit's name and a year may stand in front. */
  readonly title: Label;
  /** Whether the printed title is unique to this edition. */
  readonly hasOwnTitle: boolean;
  readonly department: Label;
  readonly unit: SheetUnit;
  /** Decimals an amount should have. */
  readonly decimals: number;
  /** Sections that a form must have, in their order. */
  readonly sections: readonly Section[];
  readonly sectionLabels: Readonly<Record<Section, Label>>;
  readonly budgetLabels: Readonly<Record<BudgetField, Label>>;
  readonly budgetGroups: readonly BudgetGroup[];
  /** Header above the amounts of every group: 预算金额（万元）. */
  readonly amountHeader: Label;
  readonly taskColumns: Readonly<Record<TaskColumn, Label>>;
  /** The optional row: 其他需完成的任务（可选填）. */
  readonly otherTasks: Label;
  readonly indicatorColumns: Readonly<Record<IndicatorColumn, Label>>;
  readonly classes: readonly ClassDefinition[];
}

/** An edition whose blank form is known. */
export interface PrintableEdition extends Edition {
  readonly design: FormDesign;
}

/** Whether an edition has no features of its own, and reads a form by whatever labels it finds. */
export function isReadByLabels({ features }: Edition): boolean {
  return features.length === 0;
}

/** The label as an edition words it; the other wordings still mean the same. */
export function reworded(label: Label, printed: string): Label {
  const others = [label.printed, ...label.synonyms].filter((wording) => wording !== printed);
  return { ...label, printed, synonyms: others };
}

import {
  BUDGET_FIELDS,
  INDICATOR_COLUMNS,
  TASK_COLUMNS,
  type BudgetField,
  type IndicatorColumn,
  type Section,
  type TaskColumn,
} from "../declaration/declaration";
import { normaliseText, splitTail } from "../declaration/normalise-text";
import type { BudgetGroup, Edition, Label } from "../editions/edition";
import type { SheetCell } from "./sheet-cells";

/** What a label stands for. */
export interface Meaning<T> {
  readonly value: T;
  /** The label is worded as on the blank form, not by a synonym. */
  readonly printed: boolean;
}

/**
 * Labels to look cells up in. A cell is a label when its whole text equals one, with or without its
 * bracketed tail; text that merely contains a label is none.
 */
export type Vocabulary<T> = (cell: Pick<SheetCell, "term" | "stem">) => Meaning<T> | null;

/** A vocabulary of these labels; where two share a wording, the printed one and then the first holds. */
export function vocabulary<T>(entries: Iterable<readonly [T, Label]>): Vocabulary<T> {
  const meanings = new Map<string, Meaning<T>>();
  const synonyms = new Map<string, Meaning<T>>();
  for (const [value, label] of entries) {
    const printed = normaliseText(label.printed);
    for (const term of [printed, splitTail(printed).stem]) {
      addFirst(meanings, term, { value, printed: true });
    }
    for (const synonym of label.synonyms) {
      addFirst(synonyms, normaliseText(synonym), { value, printed: false });
    }
  }
  synonyms.forEach((meaning, term) => {
    addFirst(meanings, term, meaning);
  });
  return ({ term, stem }) =>
    term === "" ? null : (meanings.get(term) ?? meanings.get(stem) ?? null);
}

/** A second-level category and the class it belongs to. */
export interface CategoryMeaning {
  readonly level1: string;
  readonly level2: string;
}

/** All labels of an edition, ready for looking up. */
export interface EditionWords {
  readonly edition: Edition;
  readonly sections: Vocabulary<Section>;
  readonly budget: Vocabulary<BudgetField>;
  readonly groups: Vocabulary<BudgetGroup["id"]>;
  readonly amountHeader: Vocabulary<true>;
  readonly department: Vocabulary<true>;
  readonly taskColumns: Vocabulary<TaskColumn>;
  readonly otherTasks: Vocabulary<true>;
  readonly indicatorColumns: Vocabulary<IndicatorColumn>;
  readonly classes: Vocabulary<string>;
  readonly categories: Vocabulary<CategoryMeaning>;
}

/** Prepares the labels of an edition. */
export function editionWords(edition: Edition): EditionWords {
  const { sectionLabels, budgetLabels, budgetGroups, taskColumns, indicatorColumns } = edition;
  return {
    edition,
    sections: vocabulary(edition.sections.map((section) => [section, sectionLabels[section]])),
    budget: vocabulary(BUDGET_FIELDS.map((field) => [field, budgetLabels[field]])),
    groups: vocabulary(budgetGroups.map(({ id, label }) => [id, label])),
    amountHeader: vocabulary([[true, edition.amountHeader]]),
    department: vocabulary([[true, edition.department]]),
    taskColumns: vocabulary(TASK_COLUMNS.map((column) => [column, taskColumns[column]])),
    otherTasks: vocabulary([[true, edition.otherTasks]]),
    indicatorColumns: vocabulary(
      INDICATOR_COLUMNS.map((column) => [column, indicatorColumns[column]]),
    ),
    classes: vocabulary(edition.classes.map(({ name, label }) => [name, label])),
    categories: vocabulary(
      edition.classes.flatMap(({ name: level1, categories }) =>
        categories.map(({ name: level2, label }) => [{ level1, level2 }, label] as const),
      ),
    ),
  };
}

function addFirst<T>(meanings: Map<string, Meaning<T>>, term: string, meaning: Meaning<T>): void {
  if (!meanings.has(term)) {
    meanings.set(term, meaning);
  }
}

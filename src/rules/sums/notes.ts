import type { Declaration } from "../../declaration/declaration";
import type { BudgetGroupId } from "../../declaration/form-parts";
import type { Note, Operand } from "../finding";
import { excerpt } from "../text/excerpt";
import { hasDevelopment, type DepartmentSums } from "./department-sums";

/** Names the operands of a comparison that were blank and counted as 0. */
export function blankNote(operands: readonly Operand[]): readonly Note[] {
  const fields = operands.filter(({ blank }) => blank).map(({ field }) => field);
  return fields.length === 0 ? [] : [{ id: "blank", values: { fields: { fields } } }];
}

/** Names the lines of these groups that the form does not have and that were not counted. */
export function furtherNote(
  groups: readonly BudgetGroupId[],
  { furtherAmounts }: Declaration,
): readonly Note[] {
  const lines = furtherAmounts.filter(({ group }) => groups.includes(group));
  const texts = lines.map(({ label, amount }) => `${excerpt(label)} ${amount.raw}`);
  return texts.length === 0 ? [] : [{ id: "further", values: { lines: { texts } } }];
}

/** Tells which reading of 事业发展性支出 was used, where it matters. */
export function readingNote(sums: DepartmentSums): readonly Note[] {
  return hasDevelopment(sums)
    ? [
        {
          id: sums.reading,
          values: {
            development: { group: "development" },
            project: { field: "budget.projectExpenditure" },
          },
        },
      ]
    : [];
}

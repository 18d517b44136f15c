import type { Note, Operand } from "../finding";
import { hasDevelopment, type DepartmentSums } from "./department-sums";

/** Names the operands of a comparison that were blank and counted as 0. */
export function blankNote(operands: readonly Operand[]): readonly Note[] {
  const fields = operands.filter(({ blank }) => blank).map(({ field }) => field);
  return fields.length === 0 ? [] : [{ id: "blank", values: { fields: { fields } } }];
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

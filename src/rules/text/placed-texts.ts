import type { Declaration } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import { placedTasks } from "../../declaration/placed-tasks";
import { onceFor } from "../../declaration/remembered";
import type { CellAddress } from "../../sheet/address";

/** A text of the form, and where it stands. */
export interface PlacedText {
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
  readonly text: string;
}

/** The goal, where it is filled in. */
export function goalText({ overallGoal: { value, cell } }: Declaration): readonly PlacedText[] {
  return value === null ? [] : [{ field: "overallGoal", cell, text: value }];
}

/** The texts of all tasks that stand in these columns; one that several tasks share is taken once. */
export function taskTexts(
  declaration: Declaration,
  columns: readonly TextColumn[],
): readonly PlacedText[] {
  const seen = new Set<CellAddress>();
  return allTaskTexts(declaration).filter(({ column, cell }) => {
    const isNew = columns.includes(column) && (cell === null || !seen.has(cell));
    if (isNew && cell !== null) {
      seen.add(cell);
    }
    return isNew;
  });
}

type TextColumn = "name" | "content" | "target";

interface TaskText extends PlacedText {
  readonly column: TextColumn;
}

const allTaskTexts: (declaration: Declaration) => readonly TaskText[] = onceFor((declaration) =>
  placedTasks(declaration).flatMap(({ path, task }) =>
    TEXT_COLUMNS.flatMap((column): readonly TaskText[] => {
      const { value, cell } = task[column];
      return value === null ? [] : [{ column, field: `${path}.${column}`, cell, text: value }];
    }),
  ),
);

const TEXT_COLUMNS: readonly TextColumn[] = ["name", "content", "target"];

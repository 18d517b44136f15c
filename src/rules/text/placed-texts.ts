import type { Declaration, Task } from "../../declaration/declaration";
import type { TextField } from "../../declaration/field";
import type { FieldPath } from "../../declaration/field-path";
import type { CellAddress } from "../../sheet/address";

/** A text of the form, and where it stands. */
export interface PlacedText {
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
  readonly text: string;
}

/** A task, and its path in the model. */
export interface PlacedTask {
  readonly path: `tasks[${number}]` | `otherTasks[${number}]`;
  readonly task: Task;
}

/** The tasks of a form, the optional ones behind the others. */
export function placedTasks({ tasks, otherTasks }: Declaration): readonly PlacedTask[] {
  return [
    ...tasks.map((task, at): PlacedTask => ({ path: `tasks[${at}]`, task })),
    ...otherTasks.map((task, at): PlacedTask => ({ path: `otherTasks[${at}]`, task })),
  ];
}

/** The goal, where it is filled in. */
export function goalText({ overallGoal }: Declaration): readonly PlacedText[] {
  return placedText("overallGoal", overallGoal);
}

/** The texts of all tasks that stand in these columns; one that several tasks share is taken once. */
export function taskTexts(
  declaration: Declaration,
  columns: readonly ("name" | "content" | "target")[],
): readonly PlacedText[] {
  const texts = placedTasks(declaration).flatMap(({ path, task }) =>
    columns.flatMap((column) => placedText(`${path}.${column}`, task[column])),
  );
  const seen = new Set<CellAddress>();
  return texts.filter(({ cell }) => {
    const isSeen = cell !== null && seen.has(cell);
    if (cell !== null) {
      seen.add(cell);
    }
    return !isSeen;
  });
}

function placedText(field: FieldPath, { value, cell }: TextField): readonly PlacedText[] {
  return value === null ? [] : [{ field, cell, text: value }];
}

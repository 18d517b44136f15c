import type { Declaration, Task } from "./declaration";

/** A task and its path in the model. */
export interface PlacedTask {
  readonly path: `tasks[${number}]` | `otherTasks[${number}]`;
  readonly task: Task;
}

/** The tasks of a form; those of the optional row come last. */
export function placedTasks({ tasks, otherTasks }: Declaration): readonly PlacedTask[] {
  return [
    ...tasks.map((task, at): PlacedTask => ({ path: `tasks[${at}]`, task })),
    ...otherTasks.map((task, at): PlacedTask => ({ path: `otherTasks[${at}]`, task })),
  ];
}

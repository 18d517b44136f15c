import type { Task } from "../declaration/declaration";
import { foldText } from "../declaration/normalise-text";

/** A row read as a task. */
export interface TaskInRow {
  readonly row: number;
  readonly task: Task;
}

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;

/**
 * The rows that only name groups of tasks, if the table is divided so: 一、水利工程 above its tasks. They have numbers,
 * which the tasks do not, and neither content nor target; an amount they may have is that of the group.
 */
export function groupRows(tasks: readonly TaskInRow[]): ReadonlySet<number> {
  const groups = tasks.filter(({ task }) => isNumbered(task));
  const isDivided =
    tasks[0] === groups[0] &&
    tasks.every((entry, at) => !isNumbered(entry.task) || isMember(tasks[at + 1])) &&
    groups.every(({ task }) => task.content.value === null && task.target.value === null);
  return new Set(isDivided ? groups.map(({ row }) => row) : []);
}

function isMember(entry: TaskInRow | undefined): boolean {
  return entry !== undefined && !isNumbered(entry.task);
}

function isNumbered({ name }: Task): boolean {
  return NUMBERED.test(foldText(name.value ?? ""));
}

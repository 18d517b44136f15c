import type { Task } from "../declaration/declaration";
import { sum } from "../declaration/money";
import { foldText } from "../declaration/normalise-text";
import { CHINESE_NUMBERS } from "../editions/words/numbering";
import { OF_WHICH } from "../editions/words/money-words";

/** A row read as a task. */
export interface TaskInRow {
  readonly row: number;
  readonly task: Task;
}

const NUMBERED = new RegExp(`^[${CHINESE_NUMBERS}]{1,3}、`);
const IN_BRACKETS = new RegExp(`^\\((?:[${CHINESE_NUMBERS}]{1,3}|\\d{1,2})\\)`);
const CIRCLED = /^\s*[①-⑳]/;

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

/**
 * The rows whose money is part of the task above: 其中：环卫保洁外包, and rows （1）, （2） … that add up to the amount of the
 * task in front of them, which has no such number.
 */
export function partRows(tasks: readonly TaskInRow[]): ReadonlySet<number> {
  const ofWhich = tasks.filter(
    ({ task }, at) => at > 0 && foldText(task.name.value ?? "").startsWith(OF_WHICH),
  );
  const items = tasks.flatMap((entry, at) => {
    const rest = tasks.slice(at + 1);
    const end = rest.findIndex(({ task }) => !isItem(task));
    const below = isItem(entry.task) ? [] : rest.slice(0, end < 0 ? rest.length : end);
    return addUpTo(entry.task, below) ? below : [];
  });
  return new Set([...ofWhich, ...items].map(({ row }) => row));
}

function isItem({ name }: Task): boolean {
  const text = name.value ?? "";
  return CIRCLED.test(text) || IN_BRACKETS.test(foldText(text));
}

function addUpTo({ amount: { value } }: Task, items: readonly TaskInRow[]): boolean {
  const amounts = items.flatMap(({ task }) => task.amount.value ?? []);
  return value !== null && amounts.length > 1 && sum(amounts) === value;
}

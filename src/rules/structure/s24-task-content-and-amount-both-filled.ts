import type { Task, TaskColumn } from "../../declaration/declaration";
import { rulesNotChecked } from "../not-checked";
import { defineRule, type Draft, type RuleContext } from "../rule";

type List = "tasks" | "otherTasks";

/** What a row must have all of when it has any of it; the optional row's name is its printed label. */
const TOGETHER: Readonly<Record<List, readonly Exclude<TaskColumn, "target">[]>> = {
  tasks: ["name", "content", "amount"],
  otherTasks: ["content", "amount"],
};

export const taskContentAndAmountBothFilled = defineRule({
  id: "S24",
  name: "task-content-and-amount-both-filled",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "任务的名称、内容和资金都要填写",
      messages: { missing: "这项任务没有填写{blank}，而其他栏已填。" },
      why: "任务的资金要与内容对应，缺一项就无法判断资金是否合理；没有填的资金按 0 计算。",
      remedy: "补填缺少的内容；不需要资金的任务填 0。",
    },
    "en-US": {
      title: "A task has name, content and funds",
      messages: { missing: "The task lacks {blank} while other columns are filled in." },
      why: "Funds are judged by what they pay for; funds left blank count as 0.",
      remedy: "Fill in what is missing; for a task without funds put 0.",
    },
  },
  *check(context) {
    const { tasks, otherTasks } = context.declaration;
    for (const [at, task] of tasks.entries()) {
      yield* checkRow("tasks", task, at, context);
    }
    for (const [at, task] of otherTasks.entries()) {
      yield* checkRow("otherTasks", task, at, context);
    }
  },
});

function* checkRow(
  list: List,
  task: Task,
  at: number,
  context: RuleContext,
): Iterable<Draft<"missing">> {
  const columns = TOGETHER[list];
  const blank = columns.filter((column) => isBlank(task, column));
  const [first] = blank;
  if (first === undefined || blank.length === columns.length) {
    return;
  }
  const filled = columns.filter((column) => !blank.includes(column));
  yield {
    severity: "warning",
    field: `${list}[${at}].${first}`,
    cells: [...blank, ...filled].map((column) => task[column].cell),
    message: {
      id: "missing",
      values: {
        blank: { labels: blank.map((column) => context.edition.taskColumns[column].name) },
      },
    },
    details: {
      notChecked: blank.includes("amount") ? rulesNotChecked(["blankTaskAmount"], context) : [],
    },
  };
}

function isBlank(task: Task, column: Exclude<TaskColumn, "target">): boolean {
  return column === "amount"
    ? task.amount.reading.kind === "blank"
    : task[column].value === null && task[column].cell !== null;
}

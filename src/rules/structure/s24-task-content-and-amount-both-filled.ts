import { type Task } from "../../declaration/declaration";
import { TASK_COLUMNS, type TaskColumn } from "../../declaration/form-parts";
import { rulesNotChecked } from "../not-checked";
import { defineRule, type Draft, type RuleContext } from "../rule";

type List = "tasks" | "otherTasks";
type MessageId = "text" | "amount";

/** Fields that must all be filled once one of them is. (The optional row's name is its printed label.) */
const TOGETHER: Readonly<Record<List, readonly TaskColumn[]>> = {
  tasks: ["name", "content", "amount"],
  otherTasks: ["content", "amount"],
};

export const taskContentAndAmountBothFilled = defineRule<MessageId>({
  id: "S24",
  name: "task-content-and-amount-both-filled",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "任务的名称、内容和资金都要填写",
      messages: {
        text: "{task}没有填写{blank}，而其他栏已填：请补填。",
        amount: "{task}没有填写{blank}，没有填的资金按 0 计算：请补填，不需要资金的填 0。",
      },
      checks:
        "填了的任务行，名称、主要实施内容和资金是否都有；选填的其他任务，内容和资金是否都有。资金填 0 的算已填。",
      why: "任务的资金要与内容对应，缺一项就无法判断资金是否合理；没有填的资金按 0 计算。",
      remedy: "补填缺少的内容；不需要资金的任务填 0。",
      examples: {
        fails: "“病房改造”写了内容，资金空着。",
        passes: "“病房改造”的资金填 60.00；不需要资金的“修订制度”填 0。",
      },
    },
    "en-US": {
      title: "A task has name, content and funds",
      messages: {
        text: "{task} lacks {blank} while other columns are filled in: fill it in.",
        amount:
          "{task} lacks {blank}, and funds left blank count as 0: fill it in, with 0 for a task without funds.",
      },
      checks:
        "Whether a task that is filled in has its name, content and funds, and an optional one its content and funds. A 0 counts as filled in.",
      why: "Funds are judged by what they pay for; funds left blank count as 0.",
      remedy: "Fill in what is missing; for a task without funds put 0.",
      examples: {
        fails: "A hospital describes the repair of its wards and leaves the funds blank.",
        passes: "The funds are 60.00; a task that needs no money has 0.",
      },
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
): Iterable<Draft<MessageId>> {
  const together = TOGETHER[list];
  const blank = together.filter((column) => stateOf(task, column) === "blank");
  const [first] = blank;
  if (first === undefined || !together.some((column) => stateOf(task, column) === "filled")) {
    return;
  }
  const filled = TASK_COLUMNS.filter((column) => stateOf(task, column) === "filled");
  const lacksAmount = blank.includes("amount");
  yield {
    severity: "warning",
    field: `${list}[${at}].${first}`,
    cells: [...blank, ...filled].map((column) => task[column].cell),
    message: {
      id: lacksAmount ? "amount" : "text",
      values: {
        task: { field: `${list}[${at}]` },
        blank: { labels: blank.map((column) => context.edition.taskColumns[column].name) },
      },
    },
    details: lacksAmount ? { notChecked: rulesNotChecked(["blankTaskAmount"], context) } : {},
  };
}

/** An amount that cannot be read is filled, if badly; a column that the form lacks is neither. */
function stateOf(task: Task, column: TaskColumn): "filled" | "blank" | "absent" {
  if (column !== "amount") {
    const { value, cell } = task[column];
    return value !== null ? "filled" : cell === null ? "absent" : "blank";
  }
  const { kind } = task.amount.reading;
  const present = kind === "number" || kind === "unreadable";
  return present ? "filled" : kind === "blank" ? "blank" : "absent";
}

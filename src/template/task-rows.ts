import { TASK_COLUMNS } from "../declaration/form-parts";
import type { PrintableEdition } from "../editions/edition";
import { amountContent, withUnit } from "./amount-content";
import { atLeast } from "./at-least";
import type { FormContent, TaskContent } from "./form-content";
import type { FormOptions } from "./form-options";
import {
  filledBox,
  formRow,
  printedBox,
  textContent,
  type FormBox,
  type FormRow,
} from "./form-row";
import { bandRow } from "./head-rows";

const BLANK_TASK: TaskContent = { name: "", content: "", amount: null, target: "" };

/** 年度重点工作任务: the tasks, and the optional 其他 row. */
export function taskRows(
  edition: PrintableEdition,
  options: FormOptions,
  { tasks, otherTasks }: FormContent,
): readonly FormRow[] {
  const { design, sectionLabels, taskColumns, otherTasks: other } = edition;
  const header = TASK_COLUMNS.map((column) =>
    printedBox("header", design.tasks[column], withUnit(taskColumns[column].printed, options.unit)),
  );
  const rows = atLeast(tasks, options.taskRows, BLANK_TASK).map((task, index) => {
    const path = `tasks[${index}]` as const;
    const name = textContent(task.name);
    return formRow(design.rowHeights.task, [
      filledBox("entry", design.tasks.name, `${path}.name`, "taskName", name),
      ...restOfTask(edition, options, path, task),
    ]);
  });
  const otherRows = atLeast(otherTasks, 1, BLANK_TASK).map((task, index) =>
    formRow(design.rowHeights.task, [
      printedBox("label", design.tasks.name, other.printed),
      ...restOfTask(edition, options, `otherTasks[${index}]`, task),
    ]),
  );
  return [
    bandRow(edition, sectionLabels.tasks.printed),
    formRow(design.rowHeights.header, header),
    ...rows,
    ...otherRows,
  ];
}

function restOfTask(
  { design }: PrintableEdition,
  { unit }: FormOptions,
  path: `tasks[${number}]` | `otherTasks[${number}]`,
  { content, amount, target }: TaskContent,
): readonly FormBox[] {
  const { tasks } = design;
  return [
    filledBox("text", tasks.content, `${path}.content`, "taskText", textContent(content)),
    filledBox("amount", tasks.amount, `${path}.amount`, "amount", amountContent(amount, unit)),
    filledBox("text", tasks.target, `${path}.target`, "taskText", textContent(target)),
  ];
}

import { ABSENT_AMOUNT, type AmountField, type SheetUnit } from "../declaration/amount";
import { type Task, type TaskRowAt } from "../declaration/declaration";
import type { TextField } from "../declaration/field";
import { TASK_COLUMNS, type TaskColumn } from "../declaration/form-parts";
import { HEADER_TOTALS } from "../editions/words/money-words";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import { headerInRow } from "./header-row";
import type { KnownForm } from "./recognise-edition";
import { saysNothing } from "../editions/says-nothing";
import type { SheetCell } from "./sheet-cells";
import { isFilledIn, remarkIn, rowReader, type RowCells } from "./table-rows";
import { taskAmountReader } from "./task-amount";
import { groupRows, partRows, type TaskInRow } from "./task-groups";
import { isTotalLabel } from "./total-label";
import { cellText, joinedLines, textField } from "./text-field";

/** The task rows, those of the optional 其他 rows apart, and the last row read. */
export interface TasksReading {
  readonly tasks: readonly Task[];
  readonly otherTasks: readonly Task[];
  /** Every row below the header, down to the last that holds anything. */
  readonly rows: readonly TaskRowAt[];
  readonly lastRow: number | null;
}

const NO_TASKS: TasksReading = { tasks: [], otherTasks: [], rows: [], lastRow: null };

/** Reads the task table; empty when the form has no such table. */
export function readTasks(form: KnownForm, unit: SheetUnit | null): TasksReading {
  const { frame } = form;
  const place = placeOf(frame, "tasks");
  const { cells, taskHeader } = frame;
  if (place === null || taskHeader === null) {
    return NO_TASKS;
  }
  const read: TaskInRow[] = [];
  const none: Task[] = [];
  const otherTasks: Task[] = [];
  const rows: TaskRowAt[] = [];
  const readRow = rowReader(cells, taskHeader);
  const amountAt = taskAmountReader(form, unit);
  for (const row of rowsOf({ ...place.area, top: taskHeader.lastRow + 1 })) {
    const remark = remarkIn(cells, row, place.area);
    if (remark === "footer") {
      break;
    }
    const cellAt = readRow(row);
    const kind = remark === "note" ? "remark" : kindOfRow(frame, row, cellAt);
    if (kind === "none") {
      none.push(readTask(cellAt, amountAt(row)));
    } else if (kind !== "remark") {
      rows.push({ row, kind: kind === "continued" ? "task" : kind });
    }
    if (kind === "task") {
      read.push({ row, task: readTask(cellAt, amountAt(row)) });
    } else if (kind === "continued") {
      read.push(
        ...read
          .splice(-1)
          .map((entry) => ({ ...entry, task: continuedBy(entry.task, row, cellAt) })),
      );
    } else if (kind === "other" && hasTask(row, cellAt)) {
      otherTasks.push(readTask(cellAt, amountAt(row)));
    }
  }
  const groups = groupRows(read);
  const parts = partRows(read);
  const tasks = read
    .filter(({ row }) => !groups.has(row))
    .map(({ row, task }) => (parts.has(row) ? { ...task, amount: ABSENT_AMOUNT } : task));
  const kindAt = ({ row, kind }: TaskRowAt): TaskRowAt["kind"] =>
    groups.has(row) ? "group" : parts.has(row) ? "part" : kind;
  const last = rows.findLastIndex(({ kind }) => kind !== "blank");
  const lastRow = rows.findLast(({ kind }) => kind === "task" || kind === "other")?.row;
  return {
    // A lone 无 counts as such.
    tasks: tasks.length > 0 ? tasks : none.slice(0, 1),
    otherTasks,
    rows: rows.slice(0, last + 1).map((at) => ({ row: at.row, kind: kindAt(at) })),
    lastRow: lastRow ?? taskHeader.lastRow,
  };
}

/**
 * What a row of the table is: a repeated header is a remark, as is a further row of the header, into which 名称
 * reaches down; a further row of the task above is continued, one of nothing but 无 is none.
 */
function kindOfRow(
  { cells, words, columns, taskHeader }: FormFrame,
  row: number,
  cellAt: RowCells<TaskColumn>,
): TaskRowAt["kind"] | "continued" | "none" | "remark" {
  const name = cellAt("name");
  const amount = cellAt("amount");
  if (name !== null && name.address === taskHeader?.cells.get("name")?.address) {
    return "remark";
  }
  if (isHeading(row, cellAt)) {
    return "remark";
  }
  if (name?.isFilled === true && name.row < row && amount !== null && amount.row < row) {
    return "continued";
  }
  if (filledColumns(row, cellAt).length === 0) {
    return "blank";
  }
  if (headerInRow(cellsOfRow(cells, row, columns), words.taskColumns, 2) !== null) {
    return "remark";
  }
  if (filledColumns(row, cellAt).every((column) => isNone(cellAt(column)))) {
    return "none";
  }
  const [first] = cellsOfRow(cells, row, columns);
  if (first !== undefined && isTotalRow(first)) {
    return "total";
  }
  return name !== null && words.otherTasks(name) !== null ? "other" : "task";
}

/** The name of a group of tasks, merged over their columns. */
function isHeading(row: number, cellAt: RowCells<TaskColumn>): boolean {
  const [name, amount] = [cellAt("name"), cellAt("amount")];
  const cells = TASK_COLUMNS.map((column) => cellAt(column));
  return (
    isFilledIn(row, name) &&
    amount === null &&
    cells.every((cell) => cell === null || cell === name) &&
    name.area.right > name.area.left
  );
}

/** 无 in every column of a row, with 0 for the money, says that there is no such task. */
function isNone(cell: SheetCell | null): boolean {
  return cell === null || cell.value === 0 || saysNothing(cellText(cell));
}

/** Whether a row of the optional tasks says more than its label, and more than 无. */
function hasTask(row: number, cellAt: RowCells<TaskColumn>): boolean {
  return filledColumns(row, cellAt).some((column) => column !== "name" && !isNone(cellAt(column)));
}

/** 合计, or the total of something that is named: 任务资金合计, 支出总额. */
function isTotalRow(cell: SheetCell): boolean {
  return isTotalLabel(cell) || HEADER_TOTALS.some((total) => total === cell.stem);
}

/** The columns that hold something in this row itself. */
function filledColumns(row: number, cellAt: RowCells<TaskColumn>): readonly TaskColumn[] {
  return TASK_COLUMNS.filter((column) => isFilledIn(row, cellAt(column)));
}

function readTask(cellAt: RowCells<TaskColumn>, amount: AmountField): Task {
  return {
    name: textField(cellAt("name")),
    content: textField(cellAt("content")),
    amount,
    target: textField(cellAt("target")),
  };
}

/** A task with what a further row of it says: its contents and targets are one text each, a line for each row. */
function continuedBy(task: Task, row: number, cellAt: RowCells<TaskColumn>): Task {
  const withLine = (column: "content" | "target"): TextField => {
    const cell = cellAt(column);
    return isFilledIn(row, cell) ? joinedLines([task[column], textField(cell)]) : task[column];
  };
  return { ...task, content: withLine("content"), target: withLine("target") };
}

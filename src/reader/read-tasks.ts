import { ABSENT_AMOUNT, type AmountField, type SheetUnit } from "../declaration/amount";
import { TASK_COLUMNS, type Task, type TaskColumn } from "../declaration/declaration";
import { TOTALS } from "../editions/form-words";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import { headerInRow } from "./header-row";
import { readAmount } from "./read-amount";
import { MISSING_AMOUNT } from "./read-budget";
import type { SheetCell } from "./sheet-cells";
import { isFilledIn, remarkIn, rowReader, type RowCells } from "./table-rows";
import { textField } from "./text-field";

/** The task rows, those of the optional 其他 rows apart, and the last row read. */
export interface TasksReading {
  readonly tasks: readonly Task[];
  readonly otherTasks: readonly Task[];
  readonly lastRow: number | null;
}

const NO_TASKS: TasksReading = { tasks: [], otherTasks: [], lastRow: null };

/** Reads the task table; empty when the form has no such table. */
export function readTasks(frame: FormFrame, unit: SheetUnit | null): TasksReading {
  const place = placeOf(frame, "tasks");
  const { cells, words, taskHeader } = frame;
  if (place === null || taskHeader === null) {
    return NO_TASKS;
  }
  const tasks: Task[] = [];
  const otherTasks: Task[] = [];
  let lastRow = taskHeader.row;
  const readRow = rowReader(cells, taskHeader);
  for (const row of rowsOf({ ...place.area, top: taskHeader.row + 1 })) {
    const remark = remarkIn(cells, row, place.area);
    if (remark === "footer") {
      break;
    }
    const cellAt = readRow(row);
    const filled = TASK_COLUMNS.filter((column) => isFilledIn(row, cellAt(column)));
    if (remark === "note" || filled.length === 0 || isNoTask(frame, row, cellAt)) {
      continue;
    }
    lastRow = row;
    const name = cellAt("name");
    const isOther = name !== null && words.otherTasks(name) !== null;
    if (!isOther) {
      tasks.push(readTask(row, cellAt, taskHeader.cells.has("amount"), unit));
    } else if (filled.some((column) => column !== "name")) {
      otherTasks.push(readTask(row, cellAt, taskHeader.cells.has("amount"), unit));
    }
  }
  return { tasks, otherTasks, lastRow };
}

/** A repeated header, a printed total, or a further row of the task above. */
function isNoTask(
  { cells, words, columns }: FormFrame,
  row: number,
  cellAt: RowCells<TaskColumn>,
): boolean {
  const name = cellAt("name");
  const amount = cellAt("amount");
  const isHeader = headerInRow(cellsOfRow(cells, row, columns), words.taskColumns, 2) !== null;
  const isTotal = TOTALS.some((total) => total === name?.stem);
  const isContinued =
    name?.isFilled === true && name.row < row && amount !== null && amount.row < row;
  return isHeader || isTotal || isContinued;
}

function readTask(
  row: number,
  cellAt: RowCells<TaskColumn>,
  hasAmounts: boolean,
  unit: SheetUnit | null,
): Task {
  return {
    name: textField(cellAt("name")),
    content: textField(cellAt("content")),
    amount: hasAmounts ? taskAmount(row, cellAt("amount"), unit) : MISSING_AMOUNT,
    target: textField(cellAt("target")),
  };
}

/** An amount that several rows share counts once, in the first of them. */
function taskAmount(row: number, cell: SheetCell | null, unit: SheetUnit | null): AmountField {
  if (cell === null) {
    return { value: null, cell: null, raw: "", reading: { kind: "blank", mark: null } };
  }
  return cell.row < row ? ABSENT_AMOUNT : readAmount(cell, cell.address, unit);
}

import type { AmountField, SheetUnit } from "../declaration/amount";
import type { PrintedTotal, TaskRowAt } from "../declaration/declaration";
import { FUND_COLUMNS, type BudgetField, type FundColumn } from "../declaration/form-parts";
import { SOURCES, TOTAL_FUNDS, USES } from "../editions/words/money-words";
import { toPosition, type Area } from "../sheet/address";
import { labelledAmount } from "./amount-cell";
import { cellsInArea } from "./cells-in-area";
import { placeOf, type FormFrame } from "./form-frame";
import { fundLines } from "./fund-lines";
import { readAmount } from "./read-amount";
import type { BudgetReading } from "./read-budget";
import { readGroupTotals } from "./read-group-totals";
import { readSideTotals } from "./read-side-totals";
import type { TasksReading } from "./read-tasks";
import type { FormUnits } from "./read-unit";
import type { SheetCell } from "./sheet-cells";
import { isTotalLabel } from "./total-label";
import { rowReader } from "./table-rows";

/** Reads the totals that a form prints: most forms print none. */
export function readTotals(
  frame: FormFrame,
  budget: BudgetReading,
  tasks: TasksReading,
  units: FormUnits,
): readonly PrintedTotal[] {
  const area = placeOf(frame, "budget")?.area ?? null;
  return [
    ...(area === null ? [] : budgetTotals(frame, budget, area, units.budget.unit)),
    ...(area === null ? [] : readGroupTotals(frame, budget, area, units.budget.unit)),
    ...(area === null ? [] : readSideTotals(frame, budget, area, units.budget.unit)),
    ...taskTotals(frame, tasks, units.tasks.unit),
  ];
}

/** 合计 below the amounts of its column; 资金总额 above or beside the kinds of fund it consists of. */
function budgetTotals(
  frame: FormFrame,
  { budget, labels }: BudgetReading,
  area: Area,
  unit: SheetUnit | null,
): readonly PrintedTotal[] {
  const known = [...labels]
    .flatMap(([field, [label]]) => (label === undefined ? [] : [{ field, label }]))
    .sort((a, b) => a.label.row - b.label.row);
  const amountOf = (label: SheetCell): AmountField | null =>
    labelledAmount(frame, area, label, unit);
  const totalLabels = cellsInArea(frame.cells, area).filter(
    (cell) => isTotalLabel(cell) && frame.words.budget(cell) === null,
  );
  return totalLabels.flatMap((label) => {
    const total = amountOf(label);
    const before = totalLabels.findLast(
      ({ column, row }) => column === label.column && row < label.row,
    );
    const isPart: Readonly<Record<PartsPlace, (part: SheetCell) => boolean>> = {
      above: ({ row, column }) =>
        column === label.column && row < label.row && row > (before?.row ?? -1),
      below: ({ row }) => row > label.row,
      beside: ({ row }) => row === label.row,
    };
    const place = placeOfParts(label, total);
    const parts = known.filter(
      ({ field, label: part }) =>
        isPart[place](part) && isAbout(label, field) && (place === "above" || isFund(field)),
    );
    const lines = place === "below" ? fundLines(frame, area, label) : [];
    const amountsOf = (of: readonly SheetCell[]): readonly AmountField[] =>
      of.flatMap((part) => amountOf(part) ?? []);
    const sumOf = (sum: SheetCell, of: readonly AmountField[]): readonly PrintedTotal[] =>
      totalOf("budget", place === "above" ? "column" : "funds", sum.stem, amountOf(sum), of);
    return [
      ...sumOf(
        label,
        lines.length > 1
          ? amountsOf(lines.map((line) => line.label))
          : parts.map(({ field }) => budget[field]),
      ),
      ...lines.flatMap((line) => sumOf(line.label, amountsOf(line.kinds))),
    ];
  });
}

type PartsPlace = "above" | "below" | "beside";

/** Labels whose amounts stand below them stand beside one another. */
function placeOfParts(label: SheetCell, total: AmountField | null): PartsPlace {
  if (total !== null && total.cell !== null && toPosition(total.cell).row > label.row) {
    return "beside";
  }
  return TOTAL_FUNDS.some((name) => name === label.stem) ? "below" : "above";
}

/** The row 金额合计 for every column of amounts, and 总额 for the kinds of fund of each row. */
function taskTotals(
  frame: FormFrame,
  { rows }: TasksReading,
  unit: SheetUnit | null,
): readonly PrintedTotal[] {
  const { cells, taskHeader } = frame;
  const amount = taskHeader?.cells.get("amount");
  if (taskHeader === null || amount === undefined) {
    return [];
  }
  const columns = new Map<FundColumn, SheetCell>([
    ...(taskHeader.parts.length > 0 ? [] : [["total", amount] as const]),
    ...taskHeader.funds,
  ]);
  const readRow = rowReader(cells, { ...taskHeader, cells: columns });
  const amountIn = (row: number, column: FundColumn): AmountField | null => {
    const cell = readRow(row)(column);
    return cell === null || cell.row < row ? null : readAmount(cell, cell.address, unit);
  };
  const filled = rows.filter(({ kind }) => kind !== "blank").map(({ row }) => row);
  const parts = rows.filter(({ kind }) => kind === "task" || kind === "other");
  const partsOf = partsOfTotals(rows);
  const ofColumns = rows
    .filter(({ kind }) => kind === "total" || kind === "group")
    .flatMap(({ row }) =>
      FUND_COLUMNS.flatMap((column) =>
        totalOf(
          "tasks",
          "column",
          columns.get(column)?.stem ?? "",
          amountIn(row, column),
          parts.filter(partsOf(row)).flatMap((part) => amountIn(part.row, column) ?? []),
        ),
      ),
    );
  const ofRows = filled.flatMap((row) =>
    totalOf(
      "tasks",
      "row",
      amount.stem,
      amountIn(row, "total"),
      FUND_COLUMNS.flatMap((column) => (column === "total" ? [] : (amountIn(row, column) ?? []))),
    ),
  );
  return [...ofColumns, ...ofRows];
}

/**
 * Which rows a row of totals sums up: those above it; where the table begins with its total, all for that one, and for the
 * others those down to the next. The name of a group stands above its rows.
 */
function partsOfTotals(
  rows: readonly TaskRowAt[],
): (total: number) => (part: TaskRowAt) => boolean {
  const [first] = rows.filter(({ kind }) => kind !== "blank");
  const rowsOfKind = (...kinds: readonly TaskRowAt["kind"][]): readonly number[] =>
    rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
  const totals = rowsOfKind("total");
  const groups = rowsOfKind("group");
  return (total) => {
    if (groups.includes(total)) {
      const next = rowsOfKind("group", "total").find((row) => row > total) ?? Infinity;
      return ({ row, kind }) => kind === "task" && row > total && row < next;
    }
    if (first?.kind !== "total") {
      return ({ row }) => row < total;
    }
    const next = total === first.row ? Infinity : (totals.find((row) => row > total) ?? Infinity);
    return ({ row }) => row > total && row < next;
  };
}

function totalOf(
  section: PrintedTotal["section"],
  kind: PrintedTotal["kind"],
  name: string,
  total: AmountField | null,
  parts: readonly AmountField[],
): readonly PrintedTotal[] {
  return total === null || parts.length === 0 ? [] : [{ section, kind, name, total, parts }];
}

/** 支出总计 is no sum of sources of income, nor 收入合计 one of expenditure. */
function isAbout({ stem }: SheetCell, field: BudgetField): boolean {
  return !stem.includes(isFund(field) ? USES : SOURCES);
}

function isFund(field: BudgetField): boolean {
  return field === "fiscalAppropriation" || field === "otherFunds";
}

import type { AmountField } from "../../declaration/amount";
import type { Declaration, PrintedTotal } from "../../declaration/declaration";
import { subtract, sum, type Money } from "../../declaration/money";
import { toPosition, type CellAddress, type CellPosition } from "../../sheet/address";
import type { RuleParameters } from "../rule-set/rule-set";
import { judgeDifference, type Verdict } from "./tolerance";

/** An amount of a printed sum with its cell. */
export interface CellAmount {
  readonly cell: CellAddress;
  readonly amount: Money;
}

/** Amounts that are taken in place of those in the cells. */
export type AmountsByCell = ReadonlyMap<CellAddress, Money>;

/** A printed total whose amounts can be read, compared with the sum of its parts. */
export interface JudgedTotal {
  readonly printed: PrintedTotal;
  readonly total: CellAmount;
  readonly parts: readonly CellAmount[];
  readonly sum: Money;
  /** `total - sum`. */
  readonly difference: Money;
  readonly verdict: Verdict;
}

export const AS_READ: AmountsByCell = new Map();

/**
 * The printed totals of a form that can be judged, in its order. Blank amounts are left out. Where the form has further
 * amounts beside the known ones, a total may well be larger than the sum of those, so that only a smaller one fails.
 */
export function printedTotals(
  { totals, cells, budget }: Declaration,
  parameters: RuleParameters,
  amounts: AmountsByCell = AS_READ,
): readonly JudgedTotal[] {
  const numbers = new Set(
    cells.filter(({ value }) => typeof value === "number").map(({ cell }) => cell),
  );
  const ofTotals = new Set(
    totals.flatMap(({ kind, total, parts }) => [
      total.cell,
      ...(kind === "funds" ? parts.map(({ cell }) => cell) : []),
    ]),
  );
  const ofBudget = new Set(Object.values(budget).map(({ cell }) => cell));
  return totals.flatMap((printed) => {
    const total = readable(printed.total, amounts);
    if (total === null || !isReadable(printed) || lacksPart(printed, totals)) {
      return [];
    }
    const judged = partLists(printed, totals)
      .map((parts) => parts.flatMap((part) => readable(part, amounts) ?? []))
      .filter((parts) => parts.length > 0)
      .map((parts) => judge(printed, total, parts, parameters));
    const best = closest(judged);
    const hasOthers =
      best !== null &&
      (isPartial(printed) ||
        othersInLine(best, numbers).some(
          (cell) => !ofTotals.has(cell) && !(printed.kind === "header" && ofBudget.has(cell)),
        ));
    return best === null ? [] : [hasOthers && best.difference > 0 ? equal(best) : best];
  });
}

/** Whether a printed total cannot be judged, since it or a part of it cannot be read. */
export function isReadable({ total, parts }: PrintedTotal): boolean {
  return [total, ...parts].every(({ reading }) => reading.kind !== "unreadable");
}

/** Both sides of a printed sum. */
export function amountsOf({ total, parts }: JudgedTotal): readonly CellAmount[] {
  return [total, ...parts];
}

function readable({ value, cell }: AmountField, amounts: AmountsByCell): CellAmount | null {
  return value === null || cell === null ? null : { cell, amount: amounts.get(cell) ?? value };
}

/**
 * All parts; below another total of the column also those behind it, whose sum a 小计 is. For a total above a table also
 * the table's own total.
 */
function partLists(
  { kind, total, parts }: PrintedTotal,
  totals: readonly PrintedTotal[],
): readonly (readonly AmountField[])[] {
  if (kind === "header") {
    const cells = new Set(parts.map(({ cell }) => cell));
    const ofTable = totals.filter(
      (other) => other.kind === "column" && other.parts.some(({ cell }) => cells.has(cell)),
    );
    return [parts, ...ofTable.map((other) => [other.total])];
  }
  const above = totals.filter(
    (other) => kind === "column" && other.kind === kind && isAbove(other.total, total),
  );
  const behind = parts.filter((part) => above.every((other) => isAbove(other.total, part)));
  return above.length === 0 ? [parts] : [parts, behind];
}

function isAbove(upper: AmountField, lower: AmountField): boolean {
  if (upper.cell === null || lower.cell === null) {
    return false;
  }
  const a = toPosition(upper.cell);
  const b = toPosition(lower.cell);
  return a.column === b.column && a.row < b.row;
}

function judge(
  printed: PrintedTotal,
  total: CellAmount,
  parts: readonly CellAmount[],
  parameters: RuleParameters,
): JudgedTotal {
  const sumOfParts = sum(parts.map(({ amount }) => amount));
  const difference = subtract(total.amount, sumOfParts);
  const verdict = judgeDifference(difference, parameters);
  return { printed, total, parts, sum: sumOfParts, difference, verdict };
}

function closest(judged: readonly JudgedTotal[]): JudgedTotal | null {
  const [first, ...others] = judged;
  return first === undefined
    ? null
    : others.reduce(
        (best, next) => (Math.abs(next.difference) < Math.abs(best.difference) ? next : best),
        first,
      );
}

function equal(total: JudgedTotal): JudgedTotal {
  return { ...total, verdict: "equal" };
}

/** In the row of the totals, a blank total of a column that holds money. */
function lacksPart({ kind, parts }: PrintedTotal, totals: readonly PrintedTotal[]): boolean {
  return (
    kind === "row" &&
    parts.some(
      (part) =>
        part.value === null &&
        totals.some(
          (column) =>
            column.kind === "column" &&
            column.total.cell === part.cell &&
            column.parts.some(({ value }) => value !== null && value !== 0),
        ),
    )
  );
}

/** A kind of fund alone (其中：财政拨款) is no whole list. */
function isPartial({ kind, parts }: PrintedTotal): boolean {
  return (kind === "row" || kind === "funds") && parts.length < 2;
}

/** Further numbers in the line of the amounts: between them, and next to the last. */
function othersInLine(
  { printed, total, parts }: JudgedTotal,
  numbers: ReadonlySet<CellAddress>,
): readonly CellAddress[] {
  const known = new Set([total, ...parts].map(({ cell }) => cell));
  const blank = new Set(printed.parts.map(({ cell }) => cell));
  const at = [...known].map(toPosition);
  const rows = at.map(({ row }) => row);
  const columns = at.map(({ column }) => column);
  const isBeside = besideOf(parts);
  const others = [...numbers].filter((cell) => {
    const { row, column } = toPosition(cell);
    if (printed.kind === "header") {
      return isBeside({ row, column });
    }
    return printed.kind === "row"
      ? row === rows[0] && isWithin(column, columns)
      : columns.every((of) => of === column) && isWithin(row, rows);
  });
  return others.filter((cell) => !known.has(cell) && !blank.has(cell));
}

/** Whether a cell stands in the column of amounts that a total elsewhere sums up, or in their row. */
function besideOf(parts: readonly CellAmount[]): (position: CellPosition) => boolean {
  const at = parts.map(({ cell }) => toPosition(cell));
  const rows = at.map(({ row }) => row);
  return ({ row, column }) =>
    at.every((part) => part.row === row) ||
    (at.every((part) => part.column === column) && isWithin(row, rows));
}

/** One line further on, too: where a kind of fund that is not known follows. */
function isWithin(line: number, lines: readonly number[]): boolean {
  return line >= Math.min(...lines) - 1 && line <= Math.max(...lines) + 1;
}

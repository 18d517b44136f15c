import type { Field } from "../../../src/declaration/field";
import type { Declaration } from "../../../src/declaration/declaration";
import { declarationModel } from "../../../src/report/declaration-model";
import { toPosition, type CellAddress } from "../../../src/sheet/address";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";

/**
 * Fields that claim what their cell does not show: a text that its cell does not hold, an amount whose digits do not
 * stand there, a value without any cell. Only a year and a department may be known without a cell; a sum of several
 * cells stands in none.
 */
export function unfoundedFields(declaration: Declaration, sheet: SheetPicture): readonly string[] {
  const { title, year, department, budget, overallGoal, tasks, otherTasks, indicators } =
    declarationModel(declaration);
  const sums = new Set(cellsOfSums(declaration));
  const amounts = [
    ...Object.values(budget),
    ...[...tasks, ...otherTasks].map((row) => row.amount),
  ].filter(({ cell }) => !sums.has(cell));
  const texts = [
    title,
    ...[...tasks, ...otherTasks].map((row) => row.name),
    ...indicators.flatMap((row) => [row.name, row.periodValue, row.annualValue]),
  ];
  const paragraphs = [
    overallGoal,
    ...[...tasks, ...otherTasks].flatMap((row) => [row.content, row.target]),
  ];
  return [
    ...unfounded(texts, (value, cell) => shownIn(sheet, cell) === value),
    ...unfounded(amounts, (value, cell) => isAmountOf(shownIn(sheet, cell), value)),
    // A text of several cells begins with the one it is said to stand in.
    ...unfounded(paragraphs, (value, cell) => value.startsWith(shownIn(sheet, cell))),
    // A name may stand behind its label in one cell; a year does in a title.
    ...unfounded(known([department, year]), (value, cell) =>
      shownIn(sheet, cell).normalize("NFKC").includes(String(value).normalize("NFKC")),
    ),
  ];
}

function cellsOfSums({ tasks, otherTasks }: Declaration): readonly (CellAddress | null)[] {
  return [...tasks, ...otherTasks].flatMap(({ amount: { cell, reading } }) =>
    reading.kind === "number" && reading.storedAs === "parts" ? [cell] : [],
  );
}

function unfounded<T>(
  fields: readonly Field<T>[],
  holds: (value: T, cell: CellAddress) => boolean,
): readonly string[] {
  return fields.flatMap(({ value, cell }) =>
    value === null || (cell !== null && holds(value, cell))
      ? []
      : [`${String(value)} at ${String(cell)}`],
  );
}

function known(fields: readonly Field<string | number>[]): readonly Field<string | number>[] {
  return fields.filter(({ cell }) => cell !== null);
}

/** A text as it stands, without outer white space; a number as it is displayed. */
function shownIn({ values, texts, origin }: SheetPicture, cell: CellAddress): string {
  const position = toPosition(cell);
  const row = position.row - origin.row;
  const column = position.column - origin.column;
  const value = values[row]?.[column] ?? null;
  return (typeof value === "string" ? value : (texts[row]?.[column] ?? "")).trim();
}

/** Whether an amount in 万元 is what a cell shows: a number in 万元 or 元, rounded to 分, or a text with its digits. */
function isAmountOf(shown: string, amount: number): boolean {
  const inWan = [Number(shown), Number(shown) / 10_000];
  return (
    inWan.some((wan) => Math.abs(wan - amount) <= 0.000_000_5) ||
    digits(shown).includes(digits(amount))
  );
}

/** The digits that no unit changes: neither zeros at the ends nor a decimal point nor commas. */
function digits(amount: number | string): string {
  return String(amount)
    .normalize("NFKC")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
}

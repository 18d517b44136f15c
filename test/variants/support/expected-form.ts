import { forEachBudgetField, type BudgetField } from "../../../src/declaration/form-parts";
import type { Field } from "../../../src/declaration/field";
import type { CellAddress } from "../../../src/sheet/address";
import { valueAt } from "./drawn-sheet";
import type { ExpectedForm, SheetSpec } from "./variant";

/** The cell of a field; null where the form has no such cell. */
export type Place = CellAddress | null;

/** The cells of every field of a form, and what the reader works out about it. */
export interface Places {
  /** Default: `guangzhou-department`. */
  readonly edition?: ExpectedForm["edition"];
  readonly range: ExpectedForm["range"];
  /** Default: 万元. */
  readonly unit?: ExpectedForm["unit"];
  readonly title: Place;
  readonly year: Field<number>;
  /** As a field where the name has no cell of its own. */
  readonly department: Place | Field<string>;
  readonly budget: Readonly<Record<BudgetField, Place>>;
  readonly overallGoal: Place;
  readonly tasks: readonly TaskPlaces[];
  /** Default: none. */
  readonly otherTasks?: readonly TaskPlaces[];
  readonly indicators: readonly IndicatorPlaces[];
  /** Default: none. */
  readonly emptyCategories?: ExpectedForm["emptyCategories"];
  /** Shares of amounts, one list per group; the last of each is that of the total. */
  readonly shares?: readonly (readonly SharePlaces[])[];
}

/** The share in per cent, since the cell may write it in other ways. */
type SharePlaces = readonly [name: string, amount: CellAddress, share: CellAddress, value: number];

type TaskPlaces = readonly [name: Place, content: Place, amount: Place, target: Place];
type IndicatorPlaces = readonly [
  level1: string | null,
  level2: string | null,
  name: Place,
  periodValue: Place,
  annualValue: Place,
];

/** What must be read from a cell, where that differs from what it holds. */
export type Readings = Readonly<Record<CellAddress, string | number | null>>;

/**
 * The form that has its fields in these cells: a text is what its cell holds, an amount the number in its cell, unless
 * the readings say otherwise.
 */
export function expectedForm(
  sheet: SheetSpec,
  places: Places,
  readings: Readings = {},
): ExpectedForm {
  const text = (cell: Place): Field<string> => {
    const value = cell === null ? null : (readings[cell] ?? readText(sheet, cell));
    return { value: value === null ? null : String(value), cell };
  };
  const amount = (cell: Place): Field<number> => {
    const reading = cell === null ? null : readings[cell];
    const value = cell === null || reading !== undefined ? reading : valueAt(sheet, cell);
    if (typeof value !== "number" && value !== null) {
      throw new TypeError(`Say what is read of ${cell}`);
    }
    return { value, cell };
  };
  const task = ([name, content, funds, target]: TaskPlaces) => ({
    name: text(name),
    content: text(content),
    amount: amount(funds),
    target: text(target),
  });
  const share = ([name, funds, cell, value]: SharePlaces) => ({
    name,
    share: { value, cell },
    amount: amount(funds),
  });
  const {
    edition = "guangzhou-department",
    unit = "万元",
    otherTasks = [],
    emptyCategories = [],
    department,
    shares,
  } = places;
  return {
    sheet: sheet.name,
    edition,
    range: places.range,
    title: text(places.title),
    year: places.year,
    department:
      typeof department === "string" || department === null ? text(department) : department,
    unit,
    budget: forEachBudgetField((field) => amount(places.budget[field])),
    overallGoal: text(places.overallGoal),
    tasks: places.tasks.map(task),
    otherTasks: otherTasks.map(task),
    indicators: places.indicators.map(([level1, level2, name, periodValue, annualValue]) => ({
      level1,
      level2,
      name: text(name),
      periodValue: text(periodValue),
      annualValue: text(annualValue),
    })),
    emptyCategories,
    ...(shares === undefined
      ? {}
      : {
          shares: shares.map((group) => ({
            parts: group.slice(0, -1).map(share),
            total: group.slice(-1).map(share)[0] ?? null,
          })),
        }),
  };
}

/** The budget of the Guangzhou form whose first amounts, 基本支出 and 财政拨款, are in this row. */
export function guangzhouBudget(row: number, left = "B", right = "D"): Places["budget"] {
  return {
    basicExpenditure: `${left}${row}`,
    projectExpenditure: `${left}${row + 1}`,
    fiscalAppropriation: `${right}${row}`,
    otherFunds: `${right}${row + 1}`,
    specialFunds: `${left}${row + 3}`,
    otherDevelopment: `${left}${row + 4}`,
    ownLevel: `${right}${row + 3}`,
    transferDown: `${right}${row + 4}`,
  };
}

/** A form without any of the eight amounts. */
export const NO_BUDGET: Places["budget"] = forEachBudgetField(() => null);

/** A year that is stated nowhere. */
export const NO_YEAR: Field<number> = { value: null, cell: null };

/**
 * Tasks in these rows.
 * @param columns letters of name, content, amount and target, `-` where the table has no such column: `"A B C D"`
 */
export function tasksIn(columns: string, ...rows: readonly number[]): readonly TaskPlaces[] {
  return rows.map((row) => {
    const [name = null, content = null, amount = null, target = null] = placesIn(columns, row);
    return [name, content, amount, target];
  });
}

/**
 * Indicators of one category in these rows.
 * @param levels standard names: `"产出指标/数量指标"`; `-` where unknown
 * @param columns letters of name, period value and annual value, `-` where the table has no such column
 */
export function indicatorsIn(
  levels: string,
  columns: string,
  ...rows: readonly number[]
): readonly IndicatorPlaces[] {
  const [level1 = null, level2 = null] = levels
    .split("/")
    .map((level) => (level === "-" ? null : level));
  return rows.map((row) => {
    const [name = null, periodValue = null, annualValue = null] = placesIn(columns, row);
    return [level1, level2, name, periodValue, annualValue];
  });
}

/** A category without rows: `"效益指标/生态效益指标"`. */
export function emptyCategory(
  levels: string,
  cell: CellAddress,
): ExpectedForm["emptyCategories"][number] {
  const [level1 = "", level2 = ""] = levels.split("/");
  return { level1, level2, cell };
}

function placesIn(columns: string, row: number): readonly Place[] {
  return columns.split(" ").map((column) => (column === "-" ? null : `${column}${row}`));
}

function readText(sheet: SheetSpec, cell: CellAddress): string | null {
  const text = String(valueAt(sheet, cell) ?? "").trim();
  return text === "" ? null : text;
}

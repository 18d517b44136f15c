import type { BudgetField, FundColumn, TaskColumn } from "../declaration/form-parts";
import { OF_WHICH } from "../editions/words/money-words";
import { BUDGET_GROUPS } from "../editions/labels/budget-labels";
import type { Area } from "../sheet/address";
import { cellsOfRow, nextRow } from "./cells-in-area";
import type { FormWords } from "./form-words";
import { findHeader, type HeaderRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** The header of the task table. */
export interface TaskHeader extends HeaderRow<TaskColumn> {
  /** Heading of the amount; it states the unit. */
  readonly amountHeading: SheetCell | null;
  /** The columns that the amount is split into. */
  readonly funds: ReadonlyMap<FundColumn, SheetCell>;
  /** The columns whose sum is the amount, where none holds it: 财政拨款 and 其他资金, 基本支出 and 项目支出. */
  readonly parts: readonly SheetCell[];
}

const HEADER_COLUMNS = 2;
/** So many kinds of fund split an amount. */
const FUND_COLUMNS = 2;

/** Finds the header of the task table. The amount of a split heading is its total: 总额, 小计. */
export function findTaskHeader(cells: SheetCells, words: FormWords, area: Area): TaskHeader | null {
  const header = findHeader(cells, area, words.taskColumns, HEADER_COLUMNS);
  return header && withFunds(cells, words, area, header);
}

/** The header with the kinds of fund that its amount is split into: in a second row, or where it has no heading of its own. */
export function withFunds(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  header: HeaderRow<TaskColumn>,
): TaskHeader {
  const heading = header.cells.get("amount") ?? null;
  const split =
    heading === null ? cellsOfRow(cells, header.row, area) : cellsBelow(cells, area, heading);
  const funds = fundsAmong(words, split);
  const total = funds.get("total");
  const parts = total === undefined ? partsAmong(words, split, heading !== null) : [];
  if (funds.size < FUND_COLUMNS && parts.length === 0) {
    return { ...header, amountHeading: heading, funds: NO_FUNDS, parts: [] };
  }
  const columns = [...header.cells].filter(([column]) => column !== "amount");
  const amount = total ?? parts[0];
  return {
    row: header.row,
    lastRow: Math.max(...[...funds.values(), ...parts].map(({ row }) => row)),
    cells: new Map(amount === undefined ? columns : [...columns, ["amount", amount]]),
    amountHeading: heading ?? amount ?? null,
    funds,
    parts,
  };
}

const NO_FUNDS: ReadonlyMap<FundColumn, SheetCell> = new Map();

function cellsBelow(cells: SheetCells, area: Area, heading: SheetCell): readonly SheetCell[] {
  const next = cellsOfRow(cells, heading.row, area).find(({ column }) => column > heading.column);
  const columns = { left: heading.column, right: (next?.column ?? area.right + 1) - 1 };
  return nextRow(cells, heading.area.bottom, columns);
}

function fundsAmong(
  words: FormWords,
  split: readonly SheetCell[],
): ReadonlyMap<FundColumn, SheetCell> {
  return new Map(
    split.flatMap((cell) => {
      const fund = words.fundColumns(cell)?.value;
      return fund === undefined ? [] : [[fund, cell] as const];
    }),
  );
}

/**
 * The columns that an amount is the sum of: two kinds of fund, or of use. Kinds of both would count it twice.
 * @param whole whether what stands beside them under the heading may be a part as well, so that nothing may be unknown
 */
function partsAmong(
  words: FormWords,
  split: readonly SheetCell[],
  whole: boolean,
): readonly SheetCell[] {
  const kinds = new Map(
    split.flatMap((cell) => {
      const kind = kindOf(words, cell);
      return kind === null ? [] : [[kind, cell] as const];
    }),
  );
  const isSides = BUDGET_GROUPS.some(({ fields }) => fields.every((field) => kinds.has(field)));
  return isSides && kinds.size === 2 && (!whole || split.length === kinds.size)
    ? [...kinds.values()]
    : [];
}

function kindOf(words: FormWords, cell: SheetCell): BudgetField | null {
  const fund = words.fundColumns(cell)?.value;
  if (fund !== undefined && fund !== "total") {
    return fund;
  }
  return cell.term.startsWith(OF_WHICH) ? null : (words.budget(cell)?.value ?? null);
}

import type { FundColumn, TaskColumn } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import { cellsOfRow, nextRow } from "./cells-in-area";
import type { FormWords } from "./form-words";
import { findHeader, type HeaderRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** The header of the task table. */
export interface TaskHeader extends HeaderRow<TaskColumn> {
  /** Heading of the amount; it states the unit. */
  readonly amountHeading: SheetCell | null;
  /** The columns that the amount is split into, by a second row of the header. */
  readonly funds: ReadonlyMap<FundColumn, SheetCell>;
}

const HEADER_COLUMNS = 2;
/** So many kinds of fund below the heading split it. */
const FUND_COLUMNS = 2;

/** Finds the header of the task table. The amount of a split heading is its total: 总额, 小计. */
export function findTaskHeader(cells: SheetCells, words: FormWords, area: Area): TaskHeader | null {
  const header = findHeader(cells, area, words.taskColumns, HEADER_COLUMNS);
  return header && withFunds(cells, words, area, header);
}

/** The header with the kinds of fund that a second row splits its amount into. */
export function withFunds(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  header: HeaderRow<TaskColumn>,
): TaskHeader {
  const amountHeading = header.cells.get("amount") ?? null;
  const funds = amountHeading === null ? NO_FUNDS : fundsBelow(cells, words, area, amountHeading);
  if (funds.size < FUND_COLUMNS) {
    return { ...header, amountHeading, funds: NO_FUNDS };
  }
  const columns = [...header.cells].filter(([column]) => column !== "amount");
  const total = funds.get("total");
  return {
    row: header.row,
    lastRow: Math.max(...[...funds.values()].map(({ row }) => row)),
    cells: new Map(total === undefined ? columns : [...columns, ["amount", total]]),
    amountHeading,
    funds,
  };
}

const NO_FUNDS: ReadonlyMap<FundColumn, SheetCell> = new Map();

function fundsBelow(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  heading: SheetCell,
): ReadonlyMap<FundColumn, SheetCell> {
  const next = cellsOfRow(cells, heading.row, area).find(({ column }) => column > heading.column);
  const columns = { left: heading.column, right: (next?.column ?? area.right + 1) - 1 };
  const below = nextRow(cells, heading.area.bottom, columns);
  return new Map(
    below.flatMap((cell) => {
      const fund = words.fundColumns(cell)?.value;
      return fund === undefined ? [] : [[fund, cell] as const];
    }),
  );
}

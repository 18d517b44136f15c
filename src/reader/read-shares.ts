import type { SheetUnit } from "../declaration/amount";
import type { PrintedShare, ShareGroup } from "../declaration/declaration";
import { foldText, splitTail } from "../declaration/normalise-text";
import {
  OF_WHICH,
  SHARE_HEADERS,
  SUBTOTAL,
  TOTAL_FUNDS,
  TOTALS,
} from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { cellsInArea, cellsOfRow, rowsOf, type ColumnSpan } from "./cells-in-area";
import { parseDecimal, toNumber } from "./decimal";
import { placeOf, type FormFrame } from "./form-frame";
import { cellUnder, spanOfHeader } from "./header-row";
import { readAmount } from "./read-amount";
import type { SheetCell } from "./sheet-cells";
import { cellText } from "./text-field";

/** A column of shares (占比) and the column of amounts at its left. */
interface ShareColumn {
  readonly header: SheetCell;
  readonly amounts: ColumnSpan;
}

/** What a cell of shares writes. */
interface Written {
  readonly number: number;
  /** Whether the number is in per cent, as stated by the cell or the header. */
  readonly isPercent: boolean;
}

/** A row of a column of shares, before it is known whether the column writes per cents or parts of 1. */
interface ShareRow extends Omit<PrintedShare, "share"> {
  readonly isTotal: boolean;
  readonly cell: SheetCell;
  readonly written: Written | null;
}

/** Reads the shares that a form prints beside the amounts of its budget and of its tasks. */
export function readShares(frame: FormFrame, unit: SheetUnit | null): readonly ShareGroup[] {
  const areas = [placeOf(frame, "budget"), placeOf(frame, "tasks")];
  return areas.flatMap((place) =>
    place === null ? [] : sharesIn(frame, place.area, unit).filter(({ parts }) => parts.length > 0),
  );
}

function sharesIn(frame: FormFrame, area: Area, unit: SheetUnit | null): readonly ShareGroup[] {
  const headers = cellsInArea(frame.cells, area).filter(isShareHeader);
  return headers.flatMap((header) => {
    const column = shareColumn(frame, area, header);
    const next = headers.find((other) => other.row > header.row && other.column === header.column);
    const rows = { top: header.area.bottom + 1, bottom: (next?.row ?? area.bottom + 1) - 1 };
    return column === null ? [] : [readGroup(frame, { ...area, ...rows }, column, unit)];
  });
}

/** Null where what stands left of the shares is no column of amounts: then nobody knows what they are shares of. */
function shareColumn(
  { cells, words, taskHeader }: FormFrame,
  area: Area,
  header: SheetCell,
): ShareColumn | null {
  const left = cellsOfRow(cells, header.row, area).findLast(({ column }) => column < header.column);
  if (left === undefined) {
    return null;
  }
  const isTaskAmount = left.address === taskHeader?.amountHeading?.address;
  const amounts = isTaskAmount
    ? (taskHeader.cells.get("amount") ?? null)
    : words.amountHeader(left) === null
      ? null
      : left;
  return amounts === null ? null : { header, amounts: spanOfHeader(cells, amounts, false) };
}

/** The rows down to the first total, or those below a total at the top. */
function readGroup(
  frame: FormFrame,
  area: Area,
  column: ShareColumn,
  unit: SheetUnit | null,
): ShareGroup {
  const rows = rowsOf(area).flatMap((row) => shareRow(frame, row, area, column, unit));
  const next = rows.findIndex(({ isTotal }, at) => isTotal && at > 0);
  const end = rows[0]?.isTotal === true ? next : next + 1;
  const group = next < 0 ? rows : rows.slice(0, end);
  const bare = group.flatMap(({ written }) =>
    written === null || written.isPercent ? [] : [written.number],
  );
  const scale = bare.every((number) => Math.abs(number) <= 1) ? 100 : 1;
  const shares = group.map(({ name, amount, isTotal, cell, written }) => ({
    isTotal,
    share: { name, amount, share: { value: inPercent(written, scale), cell: cell.address } },
  }));
  return {
    parts: shares.flatMap(({ isTotal, share }) => (isTotal ? [] : [share])),
    total: shares.find(({ isTotal }) => isTotal)?.share ?? null,
    isFlat: !group.some(({ name }) => NOT_FLAT.some((word) => name.startsWith(word))),
  };
}

function shareRow(
  { cells }: FormFrame,
  row: number,
  area: Area,
  { header, amounts }: ShareColumn,
  unit: SheetUnit | null,
): readonly ShareRow[] {
  const label = cellsOfRow(cells, row, area).findLast(({ column }) => column < amounts.left);
  const amount = cellUnder(cells, row, amounts);
  const cell = cellUnder(cells, row, spanOfHeader(cells, header, true));
  const isRow = label !== undefined && amount?.row === row && cell?.row === row;
  return isRow && (amount.isFilled || cell.isFilled)
    ? [
        {
          name: label.stem,
          isTotal: isTotal(label),
          amount: readAmount(amount, amount.address, unit),
          cell,
          written: writtenShare(cell, header),
        },
      ]
    : [];
}

function writtenShare(cell: SheetCell, header: SheetCell): Written | null {
  const shown = foldText(cell.text);
  const hasSign = shown.endsWith("%");
  if (typeof cell.value === "number") {
    return hasSign
      ? { number: cell.value * 100, isPercent: true }
      : { number: cell.value, isPercent: isInPercent(header) };
  }
  const text = foldText(cellText(cell));
  const decimal = parseDecimal(text.replace(/%$/, ""));
  const isPercent = text.endsWith("%") || isInPercent(header);
  return decimal === null ? null : { number: toNumber(decimal), isPercent };
}

function inPercent(written: Written | null, scale: number): number | null {
  if (written === null) {
    return null;
  }
  const { number, isPercent } = written;
  // What binary numbers add to a share such as 0.261 is cut off.
  return Math.round((isPercent ? number : number * scale) * 1e6) / 1e6;
}

function isInPercent({ term }: SheetCell): boolean {
  return splitTail(term).tail.includes("%");
}

/** What a part begins with that is part of another one, or the sum of some. */
const NOT_FLAT = [OF_WHICH, SUBTOTAL];

function isTotal({ stem }: SheetCell): boolean {
  return stem !== SUBTOTAL && [...TOTALS, ...TOTAL_FUNDS].some((total) => total === stem);
}

function isShareHeader({ stem }: SheetCell): boolean {
  return SHARE_HEADERS.some((header) => header === stem);
}

import type { CellPosition } from "../../sheet/address";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { uint16 } from "./biff-writer";
import type { BodyReader } from "./body-reader";

/** Columns of a sheet before Excel 2007; its rows are as many as their numbers can count. */
export const BIFF_COLUMNS = 256;

/** What every record of a cell begins with. */
export interface CellHead extends CellPosition {
  /** Row, column, and index of the cell's format as they stand in a record. */
  readonly bytes: readonly number[];
}

/** Reads the head of a cell's record. */
export function readHead(reader: BodyReader): CellHead {
  return cellHead(reader.uint16(), reader.uint16(), reader.uint16());
}

/** @throws UnreadableWorkbook `damaged` for a cell that lies on no sheet. */
export function cellHead(row: number, column: number, format: number): CellHead {
  if (column >= BIFF_COLUMNS) {
    throw new UnreadableWorkbook("damaged");
  }
  return { row, column, bytes: [...uint16(row), ...uint16(column), ...uint16(format)] };
}

import type { Area } from "../../sheet/address";
import { CellWindow, type WindowSize } from "../sheet-part/cell-window";
import type { ColumnSpan, SheetContents } from "./sheet-contents";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { BiffCells } from "./biff-cells";
import type { BiffGlobals } from "./biff-globals";
import { BIFF } from "./biff-ids";
import { substream } from "./biff-records";
import { BodyReader } from "./body-reader";
import { BIFF_COLUMNS } from "./cell-head";

const HIDDEN_COLUMN = 0x01;
const HIDDEN_ROW = 0x20;

/**
 * Reads a sheet of an .xls, each cell as the records that are to be written of it.
 * @param at Offset of its substream.
 * @throws UnreadableWorkbook
 */
export function biffSheet(
  stream: Uint8Array,
  at: number,
  globals: BiffGlobals,
  size: WindowSize,
): SheetContents<readonly Uint8Array[]> {
  const cells = new CellWindow<readonly Uint8Array[]>(size);
  const taken = new BiffCells(cells, globals);
  const hiddenRows = new Set<number>();
  const hiddenColumns: ColumnSpan[] = [];
  const merges: Area[] = [];
  for (const record of substream(stream, at)) {
    taken.take(record);
    const reader = new BodyReader(record.parts);
    if (record.id === BIFF.row) {
      hiddenRow(reader, hiddenRows);
    } else if (record.id === BIFF.columnInfo) {
      hiddenSpan(reader, hiddenColumns);
    } else if (record.id === BIFF.mergedCells) {
      mergedAreas(reader, merges);
    }
  }
  taken.finish();
  return { cells, hiddenRows, hiddenColumns, merges };
}

function hiddenRow(reader: BodyReader, rows: Set<number>): void {
  const row = reader.uint16();
  reader.skip(10);
  if ((reader.byte() & HIDDEN_ROW) !== 0) {
    rows.add(row);
  }
}

function hiddenSpan(reader: BodyReader, spans: ColumnSpan[]): void {
  const first = reader.uint16();
  const last = reader.uint16();
  // Its width, and the format of its cells.
  reader.skip(4);
  if ((reader.uint16() & HIDDEN_COLUMN) !== 0) {
    spans.push({ first, last });
  }
  // More than that would overlap.
  if (spans.length > BIFF_COLUMNS) {
    throw new UnreadableWorkbook("damaged");
  }
}

function mergedAreas(reader: BodyReader, merges: Area[]): void {
  for (let rest = reader.uint16(); rest > 0; rest--) {
    const [top, bottom] = [reader.uint16(), reader.uint16()];
    const [left, right] = [reader.uint16(), reader.uint16()];
    if (top > bottom || left > right || right >= BIFF_COLUMNS) {
      throw new UnreadableWorkbook("damaged");
    }
    merges.push({ top, left, bottom, right });
  }
}

import { overlap, type Area } from "../../sheet/address";
import type { ColumnSpan, SheetContents } from "./sheet-contents";
import { BIFF } from "./biff-ids";
import { joined, record, uint16, uint32 } from "./biff-writer";
import { beginning, ending } from "./write-globals";

/** Merged areas in one record; more would not fit into its length. */
const AREAS_PER_RECORD = 1_000;
const HIDDEN_ROW = 0x20;

/** A sheet of which nothing is read. */
export const EMPTY_SHEET = joined([beginning(), ending()]);

/** The substream of a sheet. */
export function writeSheet(contents: SheetContents<readonly Uint8Array[]>): Uint8Array {
  const { area } = contents.cells;
  return area === null ? EMPTY_SHEET : joined([beginning(), ...inside(contents, area), ending()]);
}

function inside(
  { cells, hiddenRows, hiddenColumns, merges }: SheetContents<readonly Uint8Array[]>,
  area: Area,
): readonly Uint8Array[] {
  return [
    dimensions(area),
    ...hiddenColumns.flatMap((span) => hiddenSpan(span, area)),
    ...[...hiddenRows].filter((row) => row >= area.top && row <= area.bottom).map(hiddenRow),
    ...[...cells.rows().values()].flat(2),
    ...mergedCells(merges.filter((merge) => overlap(merge, area))),
  ];
}

function dimensions({ top, left, bottom, right }: Area): Uint8Array {
  return record(BIFF.dimensions, [
    ...[top, bottom + 1].flatMap(uint32),
    ...[left, right + 1, 0].flatMap(uint16),
  ]);
}

function hiddenSpan({ first, last }: ColumnSpan, { left, right }: Area): Uint8Array[] {
  const [from, to] = [Math.max(first, left), Math.min(last, right)];
  const columns = [...uint16(from), ...uint16(to)];
  return from <= to ? [record(BIFF.columnInfo, [...columns, 0, 0, 0, 0, 1, 0, 0, 0])] : [];
}

function hiddenRow(row: number): Uint8Array {
  return record(BIFF.row, [...uint16(row), ...new Uint8Array(10), HIDDEN_ROW, 0, 0, 0]);
}

function mergedCells(areas: readonly Area[]): readonly Uint8Array[] {
  const count = Math.ceil(areas.length / AREAS_PER_RECORD);
  return Array.from({ length: count }, (_, index) => {
    const part = areas.slice(index * AREAS_PER_RECORD, (index + 1) * AREAS_PER_RECORD);
    const bytes = part.flatMap(({ top, left, bottom, right }) =>
      [top, bottom, left, right].flatMap(uint16),
    );
    return record(BIFF.mergedCells, [...uint16(part.length), ...bytes]);
  });
}

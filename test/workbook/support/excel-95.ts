import type { CellValue, SheetPicture, SheetVisibility } from "../../../src/sheet/sheet-picture";
import { gbk } from "./gbk";
import { ole2File } from "./ole2-file";

const BOF = 0x0809;
const EOF = 0x000a;
const CODE_PAGE = 0x0042;
const BOUND_SHEET = 0x0085;
const FORMAT = 0x041e;
const XF = 0x00e0;
const NUMBER = 0x0203;
const LABEL = 0x0204;

/** Kinds of sheets by their numbers. */
const KINDS = { worksheet: 0, macros: 1, chart: 2 } as const;
const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

export interface Excel95Sheet extends Pick<SheetPicture, "name" | "visibility" | "values"> {
  readonly kind?: keyof typeof KINDS;
}

/**
 * A workbook as Excel 95 wrote it, in the code page of a Chinese Windows; numbers have a format of their own.
 * It knew no merged areas.
 */
export function excel95File(sheets: readonly Excel95Sheet[]): Uint8Array {
  const substreams = sheets.map(sheetStream);
  const start = globals(sheets, []).length;
  const places = substreams.map((_, index) =>
    substreams.slice(0, index).reduce((place, { length }) => place + length, start),
  );
  const stream = Buffer.concat([globals(sheets, places), ...substreams]);
  return ole2File("Book", new Uint8Array(stream));
}

function globals(sheets: readonly Excel95Sheet[], places: readonly number[]): Buffer {
  return Buffer.concat([
    record(BOF, u16(0x0500), u16(0x0005), Buffer.alloc(4)),
    record(CODE_PAGE, u16(936)),
    record(FORMAT, u16(164), short(gbk('0.00"万"'))),
    record(XF, Buffer.alloc(16)),
    record(XF, u16(0), u16(164), Buffer.alloc(12)),
    ...sheets.map(({ name, visibility, kind = "worksheet" }, index) => {
      const flags = [VISIBILITIES.indexOf(visibility), KINDS[kind]];
      return record(BOUND_SHEET, u32(places[index] ?? 0), Uint8Array.from(flags), short(gbk(name)));
    }),
    record(EOF),
  ]);
}

function sheetStream({ values }: Excel95Sheet): Buffer {
  return Buffer.concat([
    record(BOF, u16(0x0500), u16(0x0010), Buffer.alloc(4)),
    ...values.flatMap((line, row) => line.map((value, column) => cell(row, column, value))),
    record(EOF),
  ]);
}

function cell(row: number, column: number, value: CellValue): Buffer {
  const place = [u16(row), u16(column)];
  if (typeof value === "number") {
    return record(NUMBER, ...place, u16(1), f64(value));
  }
  if (value === null) {
    return Buffer.alloc(0);
  }
  const bytes = gbk(String(value));
  return record(LABEL, ...place, u16(0), u16(bytes.length), bytes);
}

function record(id: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u16(id), u16(body.length), body]);
}

function short(bytes: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  return Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
}

function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

import { UnreadableWorkbook } from "../unreadable-workbook";

/** A record of a part of an .xlsb. */
export interface XlsbRecord {
  readonly id: number;
  readonly body: DataView;
}

/** Numbers of the records that are read ([MS-XLSB] 2.3.2). */
export const XLSB = {
  rowHeader: 0,
  format: 44,
  cellFormat: 47,
  sharedText: 19,
  columnInfo: 60,
  workbookProperties: 153,
  sheet: 156,
  mergedCell: 176,
  beginCellFormats: 617,
  endCellFormats: 618,
} as const;

/** The records of a part. @throws UnreadableWorkbook `damaged` when one reaches beyond its end. */
export function* xlsbRecords(part: Uint8Array): Generator<XlsbRecord, void> {
  let at = 0;
  const number = (bytes: number): number => {
    let value = 0;
    for (let index = 0; index < bytes; index++) {
      const byte = part[at] ?? 0;
      at++;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) {
        break;
      }
    }
    return value;
  };
  while (at < part.length) {
    const id = number(2);
    const length = number(4);
    if (at + length > part.length) {
      throw new UnreadableWorkbook("damaged");
    }
    yield { id, body: new DataView(part.buffer, part.byteOffset + at, length) };
    at += length;
  }
}

/** A text with its length in front. @throws UnreadableWorkbook `damaged` when it reaches beyond the record. */
export function textAt(body: DataView, at: number): string {
  const length = body.getUint32(at, true) * 2;
  if (at + 4 + length > body.byteLength) {
    throw new UnreadableWorkbook("damaged");
  }
  const bytes = new Uint8Array(body.buffer, body.byteOffset + at + 4, length);
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
}

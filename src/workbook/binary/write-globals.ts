import type { BiffGlobals, ListedSheet } from "./biff-globals";
import { BIFF } from "./biff-ids";
import type { BiffRecord } from "./biff-records";
import { joined, record, textRecord, uint16, uint32, wideText } from "./biff-writer";

const UNICODE = 1200;
const GLOBALS = 0x0005;
const SHEET = 0x0010;
const VERSION_97 = 0x0600;
const XF_SIZE = 20;

/** The first substream of a workbook. @param places Offsets of the substreams of the sheets. */
export function writeGlobals(globals: BiffGlobals, places: readonly number[]): Uint8Array {
  const { is1904, formats, cellFormats, sheets, references } = globals;
  return joined([
    beginning(GLOBALS),
    record(BIFF.codePage, uint16(UNICODE)),
    record(BIFF.date1904, uint16(Number(is1904))),
    ...[...formats].map(([id, code]) => textRecord(BIFF.format, uint16(id), code)),
    ...cellFormats.map(cellFormat),
    ...sheets.map((sheet, index) => listedSheet(sheet, places[index] ?? 0)),
    ...references.flatMap(reference),
    ending(),
  ]);
}

/** The beginning of a substream; default: of a sheet. */
export function beginning(kind = SHEET): Uint8Array {
  return record(BIFF.bof, [...uint16(VERSION_97), ...uint16(kind), ...new Uint8Array(12)]);
}

/** The record that ends a substream. */
export function ending(): Uint8Array {
  return record(BIFF.eof, []);
}

function cellFormat(numberFormat: number): Uint8Array {
  return record(BIFF.xf, [0, 0, ...uint16(numberFormat), ...new Uint8Array(XF_SIZE - 4)]);
}

function listedSheet({ name, hidden, isWorksheet }: ListedSheet, place: number): Uint8Array {
  const kind = isWorksheet ? 0 : 2;
  return record(BIFF.boundSheet, [...uint32(place), hidden, kind, name.length, ...wideText(name)]);
}

/** A record that formulas refer to. One that says more than it holds would be read on and on. */
function reference({ id, parts }: BiffRecord): Uint8Array[] {
  const [first, ...rest] = parts;
  if (id === BIFF.externSheet && !isWhole(parts)) {
    return [];
  }
  // Formulas need a defined name for its name only, not for what it stands for.
  const body = id === BIFF.name ? withoutTokens(first) : first;
  return [record(id, body), ...rest.map((part) => record(BIFF.continue, part))];
}

function isWhole(parts: BiffRecord["parts"]): boolean {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const [low = 0, high = 0] = parts[0];
  return length === 2 + 6 * (low + high * 0x100);
}

function withoutTokens(name: Uint8Array): Uint8Array {
  const copy = name.slice();
  copy.fill(0, 4, 6);
  return copy;
}

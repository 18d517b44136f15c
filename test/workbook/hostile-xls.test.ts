import { BIFF } from "../../src/workbook/binary/biff-ids";
import type { UnreadableCode } from "../../src/workbook/unreadable-workbook";
import { CONTENTS_XLS, FILLED_XLS, withRecords, withSecondRecord } from "./support/binary-workbook";
import { ole2File } from "./support/ole2-file";
import { onlySheet } from "./support/only-sheet";
import { refusal } from "./support/refusal";

const FILE_PASS = { id: 0x002f, body: new Uint8Array(54) };

/** An OLE2 file with other numbers in its header and sectors, by their offsets. */
function withNumbers(...numbers: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = FILLED_XLS.slice();
  const view = new DataView(bytes.buffer);
  for (const [at, value] of numbers) {
    view.setUint32(at, value, true);
  }
  return bytes;
}

/** Where the first table of the file says what follows sector 0. */
function tableStart(): number {
  return (new DataView(FILLED_XLS.buffer).getUint32(76, true) + 1) * 512;
}

const FILES: readonly (readonly [string, UnreadableCode, () => Uint8Array])[] = [
  ["a password", "encrypted", () => withSecondRecord(FILLED_XLS, FILE_PASS)],
  ["a text document", "not-a-workbook", () => ole2File("WordDocument", new Uint8Array(9))],
  ["a stream of zeros", "damaged", () => ole2File("Workbook", new Uint8Array(9_000))],
  ["a stream of Excel 4", "not-a-workbook", () => withVersion(0x0400)],
  ["a stream that is cut off", "truncated", () => ole2File("Workbook", onlyGlobals())],
  ["sectors of no known size", "damaged", () => withNumbers([30, 0x00ff])],
  ["a directory outside the file", "damaged", () => withNumbers([48, 0x00ffffff])],
  ["a table outside the file", "truncated", () => withNumbers([76, 0x00ffffff])],
  ["tables that follow each other in a circle", "damaged", () => withNumbers([68, 0], [1020, 0])],
  ["sectors that follow each other in a circle", "damaged", circular],
];

function withVersion(version: number): Uint8Array {
  return withRecords(FILLED_XLS, BIFF.bof, (body) => {
    body.setUint16(0, version, true);
  });
}

/** A stream that ends before its sheet. */
function onlyGlobals(): Uint8Array {
  const eof = [0x0a, 0x00, 0x00, 0x00];
  const bof = [0x09, 0x08, 0x04, 0x00, 0x00, 0x06, 0x05, 0x00];
  const sheet = [
    0x85, 0x00, 0x0a, 0x00, 0xff, 0x0f, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x41, 0x00,
  ];
  return Uint8Array.of(...bof, ...sheet, ...eof, ...new Uint8Array(9_000).fill(0xff));
}

function circular(): Uint8Array {
  const start = tableStart();
  return withNumbers(
    ...Array.from({ length: 20 }, (_, sector) => [start + sector * 4, 0] as const),
  );
}

test.each(FILES)("%s: %s", (_, code, bytes) => {
  expect(refusal(bytes())).toBe(code);
});

/** A record's kind, and the bytes that replace its own from an offset on. */
type Edit = readonly [string, number, 1 | 2 | 4, number, number];

function withEdit(file: Uint8Array, [, id, bytes, at, value]: Edit): Uint8Array {
  return withRecords(file, id, (body) => {
    for (let index = 0; index < bytes; index++) {
      body.setUint8(at + index, (value >>> (8 * index)) & 0xff);
    }
  });
}

const LIES: readonly Edit[] = [
  ["a sheet in no place", BIFF.boundSheet, 4, 0, 0xffff0],
  ["a sheet in the place of the workbook", BIFF.boundSheet, 4, 0, 4],
  ["more merged areas than it has", BIFF.mergedCells, 2, 0, 0xffff],
  ["a merged area upside down", BIFF.mergedCells, 2, 2, 0xff00],
  ["a cell beyond the columns", BIFF.labelSst, 2, 2, 256],
  ["a text that is not there", BIFF.labelSst, 4, 6, 0xffffffff],
  ["a text longer than all", BIFF.sst, 2, 8, 0xffff],
  ["formula tokens longer than it", BIFF.formula, 2, 20, 0xfff0],
  ["formula tokens of no known kind", BIFF.formula, 1, 22, 0x1b],
  ["formula tokens of no length", BIFF.formula, 2, 20, 0],
  ["a formula's text beyond its tokens", BIFF.formula, 2, 22, 0xff17],
  ["a number format without an end", BIFF.format, 2, 2, 0xffff],
];

test.each(LIES.map((edit) => [edit[0], edit] as const))("%s: damaged", (_, edit) => {
  expect(refusal(withEdit(CONTENTS_XLS, edit))).toBe("damaged");
});

const NONSENSE: readonly Edit[] = [
  ["a used area that is the whole sheet", BIFF.dimensions, 4, 4, 65_536],
  ["a count of texts that lies", BIFF.sst, 4, 0, 1],
  ["more texts than there are", BIFF.sst, 4, 4, 0xffffffff],
  ["columns beyond the sheet", BIFF.columnInfo, 2, 2, 0xffff],
];

test.each(NONSENSE.map((edit) => [edit[0], edit] as const))("%s: read right", (_, edit) => {
  expect(onlySheet(withEdit(FILLED_XLS, edit))).toEqual(onlySheet(FILLED_XLS));
});

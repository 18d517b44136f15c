import type { CellObject } from "@e965/xlsx";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { textAt, type XlsbRecord } from "./xlsb-records";

/** A cell of an .xlsb. */
export interface XlsbCell {
  /** Zero-based; null where the cell follows the one before. */
  readonly column: number | null;
  readonly style: number;
  /** Without its format. */
  readonly content: CellObject;
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

type Read = (body: DataView, at: number, texts: readonly string[]) => CellObject;

const blank: Read = () => ({ t: "z" });
const compactNumber: Read = (body, at) => number(decodeRk(body, at));
const error: Read = (body, at) => ({ t: "e", w: sound(ERRORS.get(body.getUint8(at))) });
const boolean: Read = (body, at) => ({ t: "b", v: (body.getUint8(at) & 1) === 1 });
const real: Read = (body, at) => number(body.getFloat64(at, true));
const text: Read = (body, at) => textContent(textAt(body, at));
const richText: Read = (body, at) => textContent(textAt(body, at + 1));
const sharedText: Read = (body, at, texts) => textContent(sound(texts[body.getUint32(at, true)]));

/** How each record of a cell is read, of a formula only the result ([MS-XLSB] 2.4). */
const READERS: ReadonlyMap<number, Read> = new Map([
  [1, blank],
  [2, compactNumber],
  [3, error],
  [4, boolean],
  [5, real],
  [6, text],
  [7, sharedText],
  [8, text],
  [9, real],
  [10, boolean],
  [11, error],
  [12, blank],
  [13, compactNumber],
  [14, error],
  [15, boolean],
  [16, real],
  [17, text],
  [18, sharedText],
  [62, richText],
]);
/** Records that leave out their column. */
const SHORT = { first: 12, last: 18 } as const;

/** The cell that a record is about; null for a record of something else. */
export function readXlsbCell({ id, body }: XlsbRecord, texts: readonly string[]): XlsbCell | null {
  const read = READERS.get(id);
  if (read === undefined) {
    return null;
  }
  const isShort = id >= SHORT.first && id <= SHORT.last;
  const at = isShort ? 0 : 4;
  return {
    column: isShort ? null : body.getUint32(0, true),
    style: body.getUint32(at, true) & 0xffffff,
    content: read(body, at + 4, texts),
  };
}

/** An RkNumber of [MS-XLSB]: 30 bits of an integer, or the upper 30 of a double; one flag more divides it by 100. */
function decodeRk(body: DataView, at: number): number {
  const bits = body.getUint32(at, true);
  const half = new DataView(new ArrayBuffer(8));
  half.setUint32(4, bits & 0xfffffffc, true);
  const value = (bits & 2) === 0 ? half.getFloat64(0, true) : body.getInt32(at, true) >> 2;
  return (bits & 1) === 0 ? value : value / 100;
}

function number(value: number): CellObject {
  return { t: "n", v: sound(Number.isFinite(value) ? value : undefined) };
}

function textContent(value: string): CellObject {
  return value === "" ? { t: "z" } : { t: "s", v: value };
}

function sound<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new UnreadableWorkbook("damaged");
  }
  return value;
}

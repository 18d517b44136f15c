import { CHINESE_FORMATS } from "../package/built-in-formats";
import { soundFormat } from "../package/number-formats";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { WORKBOOK_LIMITS } from "../workbook-limits";
import { BIFF } from "./biff-ids";
import { substream, type BiffRecord } from "./biff-records";
import { readSharedTexts, readText, type TextEncoding } from "./biff-text";
import { BodyReader } from "./body-reader";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden: number;
  readonly isWorksheet: boolean;
  /** Offset of its substream. */
  readonly at: number;
}

/** What a workbook says before its sheets. */
export interface BiffGlobals {
  readonly encoding: TextEncoding;
  readonly is1904: boolean;
  readonly sheets: readonly ListedSheet[];
  /** Number formats by their numbers. */
  readonly formats: ReadonlyMap<number, string>;
  /** The number of the number format of each cell format. */
  readonly cellFormats: readonly number[];
  /** Texts that cells refer to by their places. */
  readonly texts: readonly string[];
  /** Records that formulas refer to, as they stand. */
  readonly references: readonly BiffRecord[];
}

const VERSION = { excel97: 0x0600, excel95: 0x0500 } as const;
const DEFAULT_CODE_PAGE = 936;
const REFERENCES: readonly number[] = [BIFF.supBook, BIFF.externName, BIFF.externSheet, BIFF.name];

/**
 * Reads the first substream of an .xls of Excel 5 or later.
 * @throws UnreadableWorkbook, `encrypted` when it asks for a password, `not-a-workbook` for older versions.
 */
export function biffGlobals(stream: Uint8Array): BiffGlobals {
  const records = [...substream(stream, 0)];
  if (records.some(({ id }) => id === BIFF.filePass)) {
    throw new UnreadableWorkbook("encrypted");
  }
  const readers = (wanted: number): BodyReader[] =>
    records.filter(({ id }) => id === wanted).map(({ parts }) => new BodyReader(parts));
  const encoding = encodingOf(readers(BIFF.bof)[0], readers(BIFF.codePage)[0]);
  const sheets = readers(BIFF.boundSheet);
  if (sheets.length > WORKBOOK_LIMITS.sheets) {
    throw new UnreadableWorkbook("too-many-sheets");
  }
  const [texts] = readers(BIFF.sst);
  return {
    encoding,
    is1904: readers(BIFF.date1904).some((reader) => reader.uint16() === 1),
    sheets: sheets.map((reader) => listedSheet(reader, encoding)),
    formats: new Map([
      ...CHINESE_FORMATS,
      ...readers(BIFF.format).map((reader) => numberFormat(reader, encoding)),
    ]),
    cellFormats: readers(BIFF.xf).map((reader) => {
      // After the number of its font.
      reader.skip(2);
      return reader.uint16();
    }),
    texts: texts === undefined ? [] : readSharedTexts(texts),
    // Before Excel 97 they were of another kind.
    references: encoding === "unicode" ? records.filter(({ id }) => REFERENCES.includes(id)) : [],
  };
}

function encodingOf(bof: BodyReader | undefined, codePage: BodyReader | undefined): TextEncoding {
  switch (bof?.uint16()) {
    case VERSION.excel97:
      return "unicode";
    case VERSION.excel95:
      return codePage?.uint16() ?? DEFAULT_CODE_PAGE;
    default:
      throw new UnreadableWorkbook("not-a-workbook");
  }
}

function listedSheet(reader: BodyReader, encoding: TextEncoding): ListedSheet {
  const at = reader.uint32();
  const hidden = reader.byte() & 3;
  const isWorksheet = reader.byte() === 0;
  return { at, hidden, isWorksheet, name: readText(reader, reader.byte(), encoding) };
}

function numberFormat(reader: BodyReader, encoding: TextEncoding): readonly [number, string] {
  const id = reader.uint16();
  const length = encoding === "unicode" ? reader.uint16() : reader.byte();
  return [id, soundFormat(readText(reader, length, encoding))];
}

import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import { decodeText } from "./decode-text";
import { fileKind } from "./file-kind";
import { checkCompoundFile } from "./check-compound-file";
import { preparePackage } from "./prepare-package";
import { refuseEntities } from "./refuse-entities";
import type { UnreadableCode } from "./unreadable-workbook";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WORKBOOK_LIMITS } from "./workbook-limits";

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: true,
  cellHTML: false,
};

/** Rows read of the formats whose sheets cannot be cut beforehand, from the top of the sheet. */
const LEGACY_ROWS = 5_000;
/** SheetJS's way to say "all". */
const ALL_ROWS = 0;

/** A guarded file as SheetJS takes it. */
interface Input {
  readonly data: Uint8Array | string;
  readonly type: "array" | "string";
  readonly sheetRows: number;
}

/**
 * The workbook in a file, guarded: its kind told by its content, within `WORKBOOK_LIMITS`.
 * @param rows how many rows of a sheet are read, from its first row with content; null for all.
 * @throws UnreadableWorkbook, and nothing else.
 */
export function parseWorkbook(bytes: Uint8Array, rows: number | null): WorkBook {
  const { data, ...how } = prepare(bytes, rows);
  const workbook = parse(data, { ...OPTIONS, ...how });
  if (workbook.SheetNames.length > WORKBOOK_LIMITS.sheets) {
    throw new UnreadableWorkbook("too-many-sheets");
  }
  return workbook;
}

function parse(data: Uint8Array | string, options: ParsingOptions): WorkBook {
  try {
    return read(data, options);
  } catch (cause) {
    throw new UnreadableWorkbook(codeOf(cause), { cause });
  }
}

function prepare(bytes: Uint8Array, rows: number | null): Input {
  switch (fileKind(bytes)) {
    case "zip": {
      const { data, cut } = preparePackage(bytes, rows);
      return { data, type: "array", sheetRows: cut ? ALL_ROWS : LEGACY_ROWS };
    }
    case "ole2":
      checkCompoundFile(bytes);
      return { data: bytes, type: "array", sheetRows: LEGACY_ROWS };
    case "markup": {
      const text = decodeText(bytes);
      refuseEntities(text);
      return { data: text, type: "string", sheetRows: LEGACY_ROWS };
    }
  }
}

/** SheetJS tells its reasons in the messages of plain errors only. */
function codeOf(cause: unknown): UnreadableCode {
  const message = cause instanceof Error ? cause.message : "";
  if (/password|encrypt/i.test(message)) {
    return "encrypted";
  }
  return /unsupported zip file|cannot find (?:workbook|file)|unsupported file/i.test(message)
    ? "not-a-workbook"
    : "damaged";
}

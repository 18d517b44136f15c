import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import type { UnreadableCode } from "./unreadable-workbook";
import { UnreadableWorkbook } from "./unreadable-workbook";

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: true,
  cellHTML: false,
  // What a short date looks like in a Chinese Excel.
  dateNF: "yyyy/m/d",
};

/** Rows read from the top of a sheet: `all` where the sheets were cut beforehand. 0 is SheetJS's way to say all. */
const ROWS = { all: 0, top: 5_000 } as const;

/**
 * Reads a workbook with SheetJS.
 * @throws UnreadableWorkbook for whatever SheetJS throws.
 */
export function libraryRead(data: Uint8Array | string, rows: keyof typeof ROWS): WorkBook {
  try {
    return read(data, {
      ...OPTIONS,
      type: typeof data === "string" ? "string" : "array",
      sheetRows: ROWS[rows],
    });
  } catch (cause) {
    throw new UnreadableWorkbook(codeOf(cause), { cause });
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

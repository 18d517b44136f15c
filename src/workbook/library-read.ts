import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import type { UnreadableCode } from "./unreadable-workbook";
import { UnreadableWorkbook } from "./unreadable-workbook";

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // What a short date looks like in a Chinese Excel.
  dateNF: "yyyy/m/d",
};

/** What a workbook that was written anew holds is all read, down to the formats of blank cells. */
const WRITTEN: ParsingOptions = { ...OPTIONS, type: "array", cellStyles: true, sheetStubs: true };
/** Of a text the first rows of each sheet, and no blank cells: a merged area would count as thousands of them. */
const TEXT: ParsingOptions = { ...OPTIONS, type: "string", sheetRows: 5_000 };

/**
 * Reads a workbook that was written anew, or one that is a text, with SheetJS.
 * @throws UnreadableWorkbook for whatever SheetJS throws.
 */
export function libraryRead(data: Uint8Array | string): WorkBook {
  try {
    // A copy, for SheetJS keeps notes in it.
    return read(data, { ...(typeof data === "string" ? TEXT : WRITTEN) });
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

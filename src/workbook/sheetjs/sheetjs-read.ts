import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import type { UnreadableCode } from "../unreadable-workbook";
import { UnreadableWorkbook } from "../unreadable-workbook";

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // What a short date looks like in a Chinese Excel.
  dateNF: "yyyy/m/d",
};

/** Of a text the first rows of each sheet, and no blank cells: a merged area would count as thousands of them. */
const TEXT: ParsingOptions = { ...OPTIONS, type: "string", sheetRows: 5_000 };

/** What is handed to SheetJS: a workbook that was rewritten, or a text that was looked through. */
export type SheetjsInput = "written" | "excel-2003" | "html";

const OPTIONS_FOR: Readonly<Record<SheetjsInput, ParsingOptions>> = {
  // All of it, down to the formats of blank cells.
  written: { ...OPTIONS, type: "array", cellStyles: true, sheetStubs: true },
  "excel-2003": TEXT,
  // What looks like a date must stay recognisable: SheetJS would make a number of it that depends on the time zone.
  html: { ...TEXT, cellDates: true },
};

/** Reads a workbook with SheetJS. @throws UnreadableWorkbook for whatever SheetJS throws. */
export function sheetjsRead(data: Uint8Array | string, input: SheetjsInput): WorkBook {
  try {
    // A copy of the options, for SheetJS keeps notes in them.
    return read(data, { ...OPTIONS_FOR[input] });
  } catch (cause) {
    throw new UnreadableWorkbook(codeOf(cause), { cause });
  }
}

/** SheetJS gives its reasons in the messages of plain errors only. */
function codeOf(cause: unknown): UnreadableCode {
  const message = cause instanceof Error ? cause.message : "";
  if (/password|encrypt/i.test(message)) {
    return "encrypted";
  }
  return /unsupported zip file|cannot find (?:workbook|file)|unsupported file/i.test(message)
    ? "not-a-workbook"
    : "damaged";
}

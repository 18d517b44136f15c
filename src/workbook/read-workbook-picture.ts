import type { ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { read, utils } from "@e965/xlsx";
import type { Area } from "../sheet/address";
import type { SheetVisibility, WorkbookPicture } from "../sheet/sheet-picture";
import { decodeText } from "./decode-text";
import { fileKind } from "./file-kind";
import { checkCompoundFile } from "./check-compound-file";
import { areaOf, pictureOfSheet } from "./picture-of-sheet";
import { preparePackage } from "./prepare-package";
import { refuseEntities } from "./refuse-entities";
import type { UnreadableCode } from "./unreadable-workbook";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WORKBOOK_LIMITS } from "./workbook-limits";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellStyles: true,
  sheetStubs: true,
  cellHTML: false,
};

/** Rows read of the formats whose sheets cannot be cut beforehand. */
const LEGACY_ROWS = 5_000;
const ALL_ROWS = 0;

/** A guarded file as SheetJS takes it. */
interface Input {
  readonly data: Uint8Array | string;
  readonly type: "array" | "string";
  readonly sheetRows: number;
}

/**
 * Reads a workbook file (.xlsx, .xls, and as far as SheetJS can .xlsb, .ods, and HTML or XML saved as .xls)
 * into plain data. Its kind is told by its content, never by its name.
 * @param fileName name without folder; kept in the picture because it may carry the year.
 * @throws UnreadableWorkbook, and nothing else, when the file cannot be read.
 */
export function readWorkbookPicture(bytes: Uint8Array, fileName: string): WorkbookPicture {
  const workbook = parse(bytes);
  const names = workbook.SheetNames;
  if (names.length > WORKBOOK_LIMITS.sheets) {
    throw new UnreadableWorkbook("too-many-sheets");
  }
  const sheets = names.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") {
      return [];
    }
    const visibility = VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "Visible";
    return [pictureOfSheet({ name, visibility, declared: declaredArea(workbook, sheet) }, sheet)];
  });
  return { fileName, sheets };
}

function parse(bytes: Uint8Array): WorkBook {
  const { data, ...how } = prepare(bytes);
  try {
    return read(data, { ...OPTIONS, ...how });
  } catch (cause) {
    throw new UnreadableWorkbook(codeOf(cause), { cause });
  }
}

function prepare(bytes: Uint8Array): Input {
  switch (fileKind(bytes)) {
    case "zip": {
      const { data, cut } = preparePackage(bytes);
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

/** Where the file itself says how far a sheet reaches beyond the rows that were read. */
function declaredArea(workbook: WorkBook, sheet: WorkSheet): Area | null {
  // The parts of an .xlsx were cut by us, and say in their dimension where the content lies.
  const range: unknown = workbook.bookType === "xlsx" ? sheet["!ref"] : sheet["!fullref"];
  return typeof range === "string" ? areaOf(utils.decode_range(range)) : null;
}

import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Area } from "../sheet/address";
import type { SheetVisibility } from "../sheet/sheet-picture";
import { extended, sheetjsRange } from "./sheetjs/sheetjs-area";
import { contentOf } from "./sheetjs/content-of";
import type { HtmlTable } from "./markup/html-table";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WORKBOOK_LIMITS } from "./workbook-limits";
import type { WrittenWorkbook } from "./sheetjs/written-workbook";

/** A worksheet in the words of SheetJS, whoever read it. */
export interface ParsedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly sheet: WorkSheet;
  /** Where its content lies, also beyond the cells that were read; null when it has none. */
  readonly content: Area | null;
  /** Where cells have content or a format, as far as known; null when there are none or it is not known. */
  readonly formatted: Area | null;
  /** Whether its dates are counted from 1904. */
  readonly is1904: boolean;
}

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

/** The worksheets of a rewritten workbook; what else matters of them is known from there. */
export function writtenSheets(
  workbook: WorkBook,
  { sheets, is1904 }: WrittenWorkbook,
): readonly ParsedSheet[] {
  return sheets.map(({ name, visibility, content, formatted, key }) => ({
    name,
    visibility,
    sheet: sheetNamed(workbook, key),
    content,
    formatted,
    is1904,
  }));
}

/**
 * The worksheets of a workbook in which SheetJS found its way alone.
 * @throws UnreadableWorkbook `damaged` when it could not read one, which it does not report.
 */
export function sheetsOf(workbook: WorkBook): readonly ParsedSheet[] {
  const { SheetNames: names, Workbook: about } = workbook;
  if (names.length > WORKBOOK_LIMITS.sheets) {
    throw new UnreadableWorkbook("too-many-sheets");
  }
  if (names.length === 0) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  if (new Set(names).size < names.length) {
    throw new UnreadableWorkbook("damaged");
  }
  return names.flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    const { Hidden: hidden } = about?.Sheets?.find((one) => one.name === name) ?? {};
    return (sheet["!type"] ?? "sheet") === "sheet"
      ? [
          {
            name,
            visibility: VISIBILITIES[hidden ?? 0] ?? "Visible",
            sheet,
            content: contentOf(sheet),
            formatted: null,
            is1904: about?.WBProps?.date1904 === true,
          },
        ]
      : [];
  });
}

function sheetNamed({ Sheets: sheets }: WorkBook, name: string): WorkSheet {
  // SheetJS keeps sheets in a plain object, of which a sheet `__proto__` is the prototype.
  const isThere = name === "__proto__" || Object.keys(sheets).includes(name);
  const sheet = isThere ? sheets[name] : undefined;
  if (sheet === undefined || Object.getPrototypeOf(sheet) === null) {
    throw new UnreadableWorkbook("damaged");
  }
  return sheet;
}

/** The tables of a page, of which SheetJS read the cells in their order; where they lie is known from there. */
export function tableSheets(
  workbook: WorkBook,
  tables: readonly HtmlTable[],
): readonly ParsedSheet[] {
  return sheetsOf(workbook).map((parsed, index) => {
    const table = tables[index];
    return table === undefined ? parsed : { ...parsed, ...placed(parsed.sheet, table) };
  });
}

function placed(
  read: WorkSheet,
  { columns, merges, beyond }: HtmlTable,
): Pick<ParsedSheet, "sheet" | "content"> {
  const data = columns.map((places, row) => {
    const cells: CellObject[] = [];
    places.forEach((column, index) => {
      const cell = read["!data"]?.[row]?.[index];
      if (cell !== undefined) {
        cells[column] = cell;
      }
    });
    return cells;
  });
  const sheet: WorkSheet = { "!data": data, "!merges": merges.map(sheetjsRange) };
  const content = contentOf(sheet);
  return {
    sheet,
    content: beyond === null ? content : extended(content, beyond.row, beyond.column),
  };
}

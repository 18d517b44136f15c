import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { Area } from "../sheet/address";
import type { SheetVisibility } from "../sheet/sheet-picture";
import { areaOf } from "./area-of";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WORKBOOK_LIMITS } from "./workbook-limits";
import type { WrittenWorkbook } from "./written-workbook";

/** A worksheet as SheetJS reads it. */
export interface ParsedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly sheet: WorkSheet;
  /** Used area as the file tells it, where that may be larger than the cells that were read. */
  readonly declared: Area | null;
  /** Whether its dates are counted from 1904. */
  readonly is1904: boolean;
}

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

/** The worksheets of a workbook that was written anew; what else matters of them is known from there. */
export function writtenSheets(
  workbook: WorkBook,
  { sheets, is1904 }: WrittenWorkbook,
): readonly ParsedSheet[] {
  return sheets.map(({ name, visibility, content, key }) => ({
    name,
    visibility,
    sheet: sheetNamed(workbook, key),
    declared: content,
    is1904,
  }));
}

/**
 * The worksheets of a workbook in which SheetJS found its way alone.
 * @throws UnreadableWorkbook `damaged` when it could not read one, of which it does not tell.
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
            declared: declaredArea(sheet),
            is1904: about?.WBProps?.date1904 === true,
          },
        ]
      : [];
  });
}

function sheetNamed({ Sheets: sheets }: WorkBook, name: string): WorkSheet {
  // SheetJS keeps sheets in a plain object, of which a sheet `__proto__` is the prototype.
  const sheet = name === "__proto__" || Object.hasOwn(sheets, name) ? sheets[name] : undefined;
  if (sheet === undefined || Object.getPrototypeOf(sheet) === null) {
    throw new UnreadableWorkbook("damaged");
  }
  return sheet;
}

/** What the file says when it was not read to the end. */
function declaredArea(sheet: WorkSheet): Area | null {
  const range: unknown = sheet["!fullref"];
  return typeof range === "string" ? areaOf(utils.decode_range(range)) : null;
}

import { utils, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import { sheetJsFile } from "../../support/sheetjs-file";
import { filledCells, type FilledCell } from "./filled-cells";
import type { SheetSpec, WorkbookSpec } from "./variant";

/** SheetJS's numbers for the visibility of a sheet and for error values. */
const HIDDEN = { Visible: 0, Hidden: 1, VeryHidden: 2 } as const;
const ERRORS: Readonly<Record<string, number>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
};

/** The workbook as SheetJS writes it. */
export function sheetJsFileOf({ sheets }: WorkbookSpec, bookType: BookType): Uint8Array {
  return sheetJsFile(
    {
      SheetNames: sheets.map(({ name }) => name),
      Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, workSheet(sheet)])),
      Workbook: { Sheets: sheets.map(({ visibility }) => ({ Hidden: HIDDEN[visibility] })) },
    },
    bookType,
  );
}

function workSheet(sheet: SheetSpec): WorkSheet {
  const cells = filledCells(sheet);
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ column }) => column));
  return {
    ...Object.fromEntries(cells.map((cell) => [cell.address, cellObject(sheet, cell)])),
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } }),
    "!merges": sheet.merges.map((merge) => utils.decode_range(merge)),
    "!rows": hidden(sheet.hiddenRows),
    "!cols": hidden(sheet.hiddenColumns),
    ...(sheet.isProtected ? { "!protect": {} } : {}),
  };
}

function cellObject(
  { comments }: SheetSpec,
  { address, value, isError, formula, numberFormat }: FilledCell,
): CellObject {
  const comment = comments[address];
  return {
    ...content(value, isError, formula),
    ...(formula === null ? {} : { f: formula.slice(1) }),
    ...(comment === undefined ? {} : { c: [{ a: "reviewer", t: comment }] }),
    z: numberFormat,
  };
}

function content(
  value: FilledCell["value"],
  isError: boolean,
  formula: string | null,
): Pick<CellObject, "t" | "v"> {
  if (isError) {
    return { t: "e", v: ERRORS[String(value)] };
  }
  switch (typeof value) {
    case "number":
      return { t: "n", v: value };
    case "boolean":
      return { t: "b", v: value };
    case "string":
      return { t: "s", v: value };
    default:
      return formula === null ? { t: "z" } : { t: "n" };
  }
}

function hidden(indexes: readonly number[]): { hidden: boolean }[] {
  return Array.from({ length: Math.max(-1, ...indexes) + 1 }, (_, index) => ({
    hidden: indexes.includes(index),
  }));
}

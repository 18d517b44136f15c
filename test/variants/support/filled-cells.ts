import { toAddress, toArea } from "../../../src/sheet/address";
import type { CellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import type { SheetSpec } from "./variant";

/** A cell that a file must contain. */
export interface FilledCell {
  readonly address: CellAddress;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Null for a formula without a result, and for cells with a format only. */
  readonly value: CellValue;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** The format of cells that have nothing else. */
export const BLANK_FORMAT = "0.00";

const ERROR_CODES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Every cell of a sheet that holds a value, a formula or a format, in sheet order. */
export function filledCells(sheet: SheetSpec): readonly FilledCell[] {
  const formatted = sheet.formatted === null ? null : toArea(sheet.formatted);
  const height = Math.max(sheet.rows.length, (formatted?.bottom ?? -1) + 1);
  return Array.from({ length: height }, (_, row) => row).flatMap((row) => {
    const isFormatted = formatted !== null && row >= formatted.top && row <= formatted.bottom;
    const width = Math.max(sheet.rows[row]?.length ?? 0, isFormatted ? formatted.right + 1 : 0);
    return Array.from({ length: width }, (_, column): FilledCell => {
      const address = toAddress({ row, column });
      const value = sheet.rows[row]?.[column] ?? null;
      return {
        address,
        row,
        column,
        value,
        isError: typeof value === "string" && ERROR_CODES.includes(value),
        formula: sheet.formulas[address] ?? null,
        numberFormat:
          sheet.numberFormats[address] ??
          (isFormatted && column >= formatted.left ? BLANK_FORMAT : "General"),
      };
    }).filter(
      ({ value, formula, numberFormat }) =>
        value !== null || formula !== null || numberFormat !== "General",
    );
  });
}

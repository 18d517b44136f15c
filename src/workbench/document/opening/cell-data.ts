import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellValue } from "../../../sheet/sheet-picture";

/** A cell's content as the engine keeps it; a date is its serial number, an error value its code as text. */
export function cellContentData(value: CellValue, formula: string | null): ICellData {
  return { ...valueData(value), ...(formula !== null && { f: formula }) };
}

function valueData(value: CellValue): ICellData {
  if (value === null) {
    return {};
  }
  if (typeof value === "boolean") {
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

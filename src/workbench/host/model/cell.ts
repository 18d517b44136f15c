import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/** A cell's content in Office.js's words; `""` for an empty cell. */
export type CellContent = string | number | boolean;

/** Error values as Excel writes them. */
const ERROR_VALUES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CONNECT!",
]);

/** What a cell holds, from the engine's data. */
export function cellContent(cell: Nullable<ICellData>): CellContent {
  if (cell === null || cell === undefined) {
    return "";
  }
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) {
    return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  }
  const value = cell.v ?? "";
  switch (cell.t) {
    case CellValueType.BOOLEAN:
      return value === true || Number(value) === 1;
    case CellValueType.NUMBER:
      return value === "" ? "" : Number(value);
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(value);
    default:
      return value;
  }
}

/** `Excel.RangeValueType` of a content. */
export function valueType(content: CellContent): string {
  switch (typeof content) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return content === "" ? "Empty" : isErrorValue(content) ? "Error" : "String";
  }
}

/** Whether a cell holds an error value such as `#REF!`. */
export function isErrorValue(content: CellContent): boolean {
  return typeof content === "string" && ERROR_VALUES.has(content);
}

/** Whether a cell counts for a used range of values only: it has content or a formula. */
export function hasContent({ v, f, si, p }: ICellData): boolean {
  return isGiven(v) || isGiven(f) || isGiven(si) || isGiven(p?.body?.dataStream.trim());
}

/** Whether a cell has a format of its own; that it is not locked is one. */
export function hasFormat({ s, custom }: ICellData): boolean {
  return isGiven(s) || isGiven(custom);
}

/** Whether a formula has not been calculated yet. */
export function awaitsResult({ v, f, si }: ICellData): boolean {
  return !isGiven(v) && (isGiven(f) || isGiven(si));
}

function isGiven(part: unknown): boolean {
  return part !== undefined && part !== null && part !== "";
}

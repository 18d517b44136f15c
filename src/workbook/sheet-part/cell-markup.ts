import { UnreadableWorkbook } from "../unreadable-workbook";
import { escapeText } from "../xml/character-references";
import { serialOf } from "./iso-date";
import type { SheetCell } from "./sheet-cell";

/** What the workbook around a sheet says about its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly is1904: boolean;
}

/** A cell's content in the one way in which we write it for SheetJS. */
export interface CellContent {
  /** `t`, where it is not a number. */
  readonly type: "inlineStr" | "b" | "e" | null;
  /** What stands in `v`, or the text; null in a blank cell and for a formula without a result. */
  readonly value: string | null;
}

/** What SheetJS reads as the result of a formula that has none stored; else it would invent a 0. */
const NO_RESULT = "NaN";
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;
const BLANK: CellContent = { type: null, value: null };
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ["1", "1"],
  ["true", "1"],
  ["0", "0"],
  ["false", "0"],
]);

/**
 * Understands a cell by its type.
 * @throws UnreadableWorkbook `damaged` for a value that its type does not have: a wrong one would be worse than none.
 */
export function contentOf(cell: SheetCell, { strings, is1904 }: CellContext): CellContent {
  const { type, inline, formula } = cell;
  const value = type === "str" ? cell.value : (cell.value?.trim() ?? "");
  if (type === "inlineStr") {
    return text(inline, formula !== null);
  }
  if (type === "str") {
    return text(value, formula !== null);
  }
  if (value === null || value === "") {
    return BLANK;
  }
  switch (type) {
    case "n":
      return { type: null, value: sound(NUMBER.test(value) ? value : undefined) };
    case "s":
      return text(sound(strings[Number(value)]), formula !== null);
    case "b":
      return { type: "b", value: sound(BOOLEANS.get(value)) };
    case "e":
      return { type: "e", value };
    case "d":
      return { type: null, value: String(serialOf(value, is1904)) };
    default:
      throw new UnreadableWorkbook("damaged");
  }
}

/** An empty text is a blank cell, unless a formula gives it. */
function text(value: string | null, isResult: boolean): CellContent {
  return value || isResult ? { type: "inlineStr", value: value ?? "" } : BLANK;
}

function sound(value: string | undefined): string {
  if (value === undefined) {
    throw new UnreadableWorkbook("damaged");
  }
  return value;
}

/**
 * The element of a cell.
 * @param formula The formula element, or nothing.
 */
export function cellMarkup(
  address: string,
  style: number,
  { type, value }: CellContent,
  formula: string,
): string {
  const start = `<c r="${address}" s="${style}"`;
  if (value === null) {
    return formula === "" ? `${start}/>` : `${start}>${formula}<v>${NO_RESULT}</v></c>`;
  }
  const content =
    type === "inlineStr" ? `<is><t>${escapeText(value)}</t></is>` : `<v>${escapeText(value)}</v>`;
  return `${start}${type === null ? "" : ` t="${type}"`}>${formula}${content}</c>`;
}

import type { CellObject } from "@e965/xlsx";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { decodeEscapes } from "../xml/character-references";
import { serialOf } from "./iso-date";
import type { CellElement } from "./cell-element";

/** What the workbook around a sheet says about its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Codes of number formats by the index that a cell's `s` is. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/**
 * Understands a cell by its type.
 * @param formula Without its `=`; null where the cell has none.
 * @throws UnreadableWorkbook `damaged` for a value that its type does not have: a wrong one would be worse than none.
 */
export function cellObject(
  cell: CellElement,
  formula: string | null,
  context: CellContext,
): CellObject {
  const object = contentOf(cell, context);
  const format = context.formats[cell.style];
  if (format !== undefined) {
    object.z = format;
  }
  if (formula !== null) {
    object.f = formula;
  }
  return object;
}

/** The cell without its formula and format. */
function contentOf(
  { type, value: stored, inline, formula }: CellElement,
  { strings, is1904 }: CellContext,
): CellObject {
  if (type === "inlineStr") {
    return text(inline, formula !== null);
  }
  if (type === "str") {
    return text(stored && decodeEscapes(stored), formula !== null);
  }
  const value = stored?.trim() ?? "";
  if (value === "") {
    return { t: "z" };
  }
  switch (type) {
    case "n":
      return { t: "n", v: Number(sound(NUMBER.test(value) ? value : undefined)) };
    case "s":
      return text(sound(strings[Number(value)]), formula !== null);
    case "b":
      return { t: "b", v: sound(BOOLEANS.get(value)) };
    case "e":
      return { t: "e", w: value };
    case "d":
      return { t: "n", v: serialOf(value, is1904) };
    default:
      throw new UnreadableWorkbook("damaged");
  }
}

/** An empty text is a blank cell, unless a formula gives it. */
function text(value: string | null, isResult: boolean): CellObject {
  return value || isResult ? { t: "s", v: value ?? "" } : { t: "z" };
}

function sound<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new UnreadableWorkbook("damaged");
  }
  return value;
}

import type { CellObject } from "@e965/xlsx";
import { serialIn } from "../sheet-part/iso-date";
import type { XmlCursor } from "../xml/xml-cursor";
import { excelFormula } from "./cell-formula";
import { shownText } from "./shown-text";

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** Reads the cell at the cursor in the words of SheetJS; null for a blank one. */
export function readTableCell(cursor: XmlCursor): CellObject | null {
  const formula = cursor.attribute("formula");
  const isError = cursor.attribute("calcext:value-type") === "error";
  const given = isError ? undefined : givenValue(cursor);
  const text = shownText(cursor);
  const f = formula === undefined ? {} : { f: excelFormula(formula) };
  if (isError) {
    return { t: "e", w: text, ...f };
  }
  const v = given ?? text;
  if (v === "" && formula === undefined) {
    return null;
  }
  return { t: cellType(v), v, w: text, ...f };
}

/**
 * What its attributes say that the cell holds; undefined for what its text says. That goes too for an attribute that cannot be
 * understood: one odd cell is not a reason to read nothing of a file, and what it shows is true.
 */
function givenValue(cursor: XmlCursor): CellObject["v"] {
  const type = cursor.attribute("office:value-type") ?? cursor.attribute("value-type");
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return sound(Number(cursor.attribute("value") ?? NaN));
    case "boolean":
      return cursor.attribute("boolean-value") === "true";
    case "date":
      return sound(serialIn(cursor.attribute("date-value") ?? "", false));
    case "time":
      return partOfDay(cursor.attribute("time-value") ?? "");
    default:
      return cursor.attribute("string-value");
  }
}

function partOfDay(duration: string): number | undefined {
  const found = DURATION.exec(duration);
  if (found === null || !/\d/.test(duration)) {
    return undefined;
  }
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds.replace(",", "."));
  return sound((Number(days) + time / 86_400) * (sign === "-" ? -1 : 1));
}

function sound(value: number | null): number | undefined {
  return value !== null && Number.isFinite(value) ? value : undefined;
}

function cellType(value: NonNullable<CellObject["v"]>): CellObject["t"] {
  switch (typeof value) {
    case "number":
      return "n";
    case "boolean":
      return "b";
    default:
      return "s";
  }
}

import { UnreadableWorkbook } from "../unreadable-workbook";
import { enterRoot, forEachChild } from "../xml/read-elements";
import { XmlCursor } from "../xml/xml-cursor";
import { BUILT_IN_FORMATS } from "./built-in-formats";

export const GENERAL = "General";

/** Excel takes 255 characters. Each cell is written out by its format, so that a longer one costs more than it says. */
const LONGEST_CODE = 1_000;

/** The codes of the number formats of cells, by the index that a cell's `s` is. */
export function numberFormats(xml: string): readonly string[] {
  const codes = new Map(BUILT_IN_FORMATS);
  const ids: number[] = [];
  const cursor = new XmlCursor(xml);
  enterRoot(cursor);
  forEachChild(cursor, (element) => {
    if (element === "numFmts") {
      forEachChild(cursor, () => {
        codes.set(numberIn(cursor, "numFmtId"), soundFormat(cursor.attribute("formatCode") ?? ""));
      });
    } else if (element === "cellXfs") {
      forEachChild(cursor, () => {
        ids.push(numberIn(cursor, "numFmtId"));
      });
    }
  });
  return ids.map((id) => codes.get(id) ?? GENERAL);
}

function numberIn(cursor: XmlCursor, name: string): number {
  const number = Number(cursor.attribute(name) ?? 0);
  if (!Number.isSafeInteger(number)) {
    throw new UnreadableWorkbook("damaged");
  }
  return number;
}

/** The code of a number format. @throws UnreadableWorkbook `damaged` when no format is as long. */
export function soundFormat(code: string): string {
  if (code.length > LONGEST_CODE) {
    throw new UnreadableWorkbook("damaged");
  }
  return code;
}

import type { SheetVisibility } from "../../sheet/sheet-picture";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { enterRoot, forEachChild } from "../xml/read-elements";
import { isTrue } from "../xml/is-true";
import { XmlCursor } from "../xml/xml-cursor";

/** A sheet as the workbook part lists it, in tab order. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Id of the relationship to the sheet's part. */
  readonly relationship: string;
}

/** What the workbook part says of the workbook as a whole. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Whether dates are counted from 1904. */
  readonly is1904: boolean;
}

const VISIBILITIES: ReadonlyMap<string | undefined, SheetVisibility> = new Map([
  ["hidden", "Hidden"],
  ["veryHidden", "VeryHidden"],
]);

/**
 * Reads the workbook part.
 * @throws UnreadableWorkbook `not-a-workbook` when it is the main part of another kind of document.
 */
export function readWorkbookPart(xml: string): WorkbookPart {
  const cursor = new XmlCursor(xml);
  if (enterRoot(cursor) !== "workbook") {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  forEachChild(cursor, (element) => {
    if (element === "workbookPr") {
      is1904 = isTrue(cursor.attribute("date1904"));
    } else if (element === "sheets") {
      forEachChild(cursor, () => {
        sheets.push(listedSheet(cursor));
      });
    }
  });
  return { sheets, is1904 };
}

function listedSheet(cursor: XmlCursor): ListedSheet {
  return {
    name: cursor.attribute("name") ?? "",
    visibility: VISIBILITIES.get(cursor.attribute("state")) ?? "Visible",
    relationship: cursor.attribute("id") ?? "",
  };
}

import type { Element } from "@xmldom/xmldom";
import { splitSheetPart } from "../../../workbook/split-sheet-part";
import { childOf, isOn, parseXml, rootOf } from "../package/xml";
import type { SheetProtection } from "../workbench-document";

const PIXELS_PER_POINT = 4 / 3;
/** What Excel takes where a sheet states nothing: 15 points, 8 characters and a margin in whole steps of 8 pixels. */
const DEFAULT_HEIGHT = 20;
const DEFAULT_CHARACTERS = 8;
const COLUMN_MARGIN = 5;
const COLUMN_STEP = 8;

/**
 * Width of a column on the screen, from the file's number of characters with its margin.
 * @param character Pixels of one character.
 */
export function columnPixels(width: number, character: number): number {
  return Math.round(width * character);
}

/** The file's width of a column that is so wide on the screen. */
export function columnCharacters(pixels: number, character: number): number {
  return pixels / character;
}

export function rowPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** What a worksheet part states around its rows and hucre does not tell in full. */
export interface SheetFrame {
  /** null when the sheet is not protected. */
  readonly protection: SheetProtection | null;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
}

/**
 * Reads the frame of a worksheet part; sizes in pixels.
 * @param character Pixels of one character of a column's width.
 */
export function sheetFrame(xml: string, character: number): SheetFrame {
  const { before, after } = splitSheetPart(xml);
  const closed = after.replace(/^<\/(?:\w+:)?sheetData\s*>/, "");
  const sheet = rootOf(parseXml(before + closed));
  const format = childOf(sheet, "sheetFormatPr");
  const width = Number(format?.getAttribute("defaultColWidth"));
  const height = Number(format?.getAttribute("defaultRowHeight"));
  return {
    protection: protectionOf(childOf(sheet, "sheetProtection")),
    defaultColumnWidth: width > 0 ? columnPixels(width, character) : usualWidth(character),
    defaultRowHeight: height > 0 ? rowPixels(height) : DEFAULT_HEIGHT,
  };
}

function usualWidth(character: number): number {
  return Math.ceil((DEFAULT_CHARACTERS * character + COLUMN_MARGIN) / COLUMN_STEP) * COLUMN_STEP;
}

/** The file names what is locked: formatting cells is allowed only when it is said not to be. */
function protectionOf(element: Element | undefined): SheetProtection | null {
  if (element === undefined || !isOn(element, "sheet")) {
    return null;
  }
  const formatCells = element.getAttribute("formatCells");
  return { allowFormatCells: formatCells === "0" || formatCells === "false" };
}

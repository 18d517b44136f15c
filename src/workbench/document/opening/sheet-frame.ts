import type { PageSetup } from "hucre";
import { splitSheetPart } from "../../../workbook/split-sheet-part";
import { childOf, parseXml, rootOf } from "../../../workbook/patch/xml";
import type { PageLayout } from "../page-layout";
import type { SheetProtection } from "../workbench-document";
import { unlockedLines, type UnlockedLines } from "./cell-locks";
import { pageLayout } from "./page-setup";
import { sheetProtection } from "./sheet-protection";

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

/** The height of a row, which a file states in points, in the pixels of the grid. */
export function rowPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** The height of a row in points, from the pixels of the grid. */
export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** What a worksheet part states around its rows and hucre does not report in full. */
export interface SheetFrame {
  /** null when the sheet is not protected. */
  readonly protection: SheetProtection | null;
  readonly page: PageLayout;
  readonly unlocked: UnlockedLines;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
}

/** What a worksheet part is read with. */
export interface FrameSources {
  /** Pixels of one character of a column's width. */
  readonly character: number;
  /** Numbers of the cell formats that do not lock their cells. */
  readonly unlockedFormats: ReadonlySet<number>;
  /** What hucre read of the sheet's print area and titles. */
  readonly pageSetup: PageSetup | undefined;
}

/** Reads the frame of a worksheet part; sizes in pixels. */
export function sheetFrame(
  xml: string,
  { character, unlockedFormats, pageSetup }: FrameSources,
): SheetFrame {
  const { before, rows, after } = splitSheetPart(xml);
  const closed = after.replace(/^<\/(?:\w+:)?sheetData\s*>/, "");
  const sheet = rootOf(parseXml(before + closed));
  const format = childOf(sheet, "sheetFormatPr");
  const width = Number(format?.getAttribute("defaultColWidth"));
  const height = Number(format?.getAttribute("defaultRowHeight"));
  return {
    protection: sheetProtection(childOf(sheet, "sheetProtection")),
    page: pageLayout(sheet, pageSetup),
    unlocked: unlockedLines(sheet, rows, unlockedFormats),
    defaultColumnWidth: width > 0 ? columnPixels(width, character) : usualWidth(character),
    defaultRowHeight: height > 0 ? rowPixels(height) : DEFAULT_HEIGHT,
  };
}

function usualWidth(character: number): number {
  return Math.ceil((DEFAULT_CHARACTERS * character + COLUMN_MARGIN) / COLUMN_STEP) * COLUMN_STEP;
}

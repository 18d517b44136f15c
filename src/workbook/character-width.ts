/** What of a font decides how wide its digits are; hucre's fonts fit. */
export interface DigitFont {
  readonly name?: string | undefined;
  /** In points. */
  readonly size?: number | undefined;
}

/**
 * Pixels of the widest digit at 96 dots an inch, by font and points. A column's width in a file counts digits of
 * the workbook's default font (ECMA-376 part 1, 18.3.1.13), so that the same number is another width on the screen
 * in a workbook made by a Chinese Excel, whose default font is 宋体 or 等线.
 */
const DIGIT_PIXELS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  arial: { 10: 7 },
  calibri: { 11: 7 },
  dengxian: { 11: 8 },
  simsun: { 11: 8, 12: 8 },
};

/** Fonts that a file may call by their Chinese names. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 宋体: "simsun", 等线: "dengxian" };

/** For a font that the table does not know: what Excel's own default font has. */
const USUAL_PIXELS = 7;

/** Excel's size of a default font whose size is not stated. */
const USUAL_POINTS = 11;

/**
 * How many pixels on the screen one character of a column's width in a file is.
 * @param font The workbook's default font; undefined when the file states none.
 */
export function characterPixels(font: DigitFont | undefined): number {
  const name = font?.name?.trim().toLowerCase() ?? "";
  const sizes = DIGIT_PIXELS[OTHER_NAMES[name] ?? name];
  return sizes?.[font?.size ?? USUAL_POINTS] ?? USUAL_PIXELS;
}

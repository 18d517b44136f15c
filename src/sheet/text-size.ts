/**
 * The space that a wrapped text needs. Excel fits no row to the text of merged cells, and cannot be asked. This is an
 * estimate, rather too high than too low, since a cut line is worse than a loose one.
 */

/** Width of a character in parts of its font size: Chinese characters are as wide as high, Latin ones half. */
const WIDE = 1;
const NARROW = 0.5;

/** Characters below U+1100 that Chinese fonts draw as wide as a Chinese one. */
const WIDE_SIGNS = new Set("·×÷§°±“”‘’…—‰′″№℃≤≥≠≈√∑∞①②③④⑤⑥⑦⑧⑨⑩■□●○★☆→←↑↓");

/** Letters and digits, between which a line cannot break. */
const IN_WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** Characters that cannot begin a line: the character before moves to the next line with them. */
const NEVER_FIRST = new Set("，。、；：？！）》〉」』】〕”’％,.;:?!)%");

/**
 * Height of a line in parts of the font size. 宋体 itself takes 1.25; the fonts that replace it on a Mac or in
 * LibreOffice take up to 1.45.
 */
const LINE = 1.45;

/** Margins of a cell, in points: above and below its text together, and left and right together. */
const ROOM = { down: 4, across: 5 } as const;

/** A pixel in points: Excel rounds sizes to whole ones. */
const PIXEL = 0.75;

/** Greatest height of a row in Excel, in points of whole pixels. */
export const HIGHEST_ROW = 408.75;

/**
 * Height in points that a wrapped text needs in a cell.
 * @param width of the cell, or of the merged area, in points
 * @param fontSize in points
 * @returns 0 for no text; possibly more than `HIGHEST_ROW`
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  if (text === "") {
    return 0;
  }
  const points = countLines(text, width, fontSize) * fontSize * LINE + ROOM.down;
  return Math.ceil(points / PIXEL) * PIXEL;
}

/** Number of lines a text takes when it is wrapped, its own line breaks included. */
export function countLines(text: string, width: number, fontSize: number): number {
  const room = Math.max((width - ROOM.across) / fontSize, WIDE);
  return text.split(/\r\n|\r|\n/).reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

/** @param room width of a line in parts of the font size */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  // The width after the last blank of the line: LibreOffice moves it to the next line together with a word that does
  // not fit.
  let behindBlank: number | null = null;
  for (const piece of pieces(line)) {
    const width = widthOf(piece);
    if (used > 0 && used + width > room) {
      const taken = IN_WORD.test(piece) && behindBlank !== null ? behindBlank : 0;
      lines += 1;
      used = taken + width > room ? 0 : taken;
      behindBlank = null;
    }
    // A word longer than the line is cut.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += width > room ? width % room : width;
    if (piece === " ") {
      behindBlank = 0;
    } else if (behindBlank !== null) {
      behindBlank += width;
    }
  }
  return lines;
}

/** The units between which a line can break: Chinese characters with what may not begin a line, and whole words. */
function pieces(line: string): readonly string[] {
  const found: string[] = [];
  for (const sign of line) {
    const last = found.at(-1);
    if (last !== undefined && (NEVER_FIRST.has(sign) || staysTogether(last.slice(-1), sign))) {
      found[found.length - 1] = last + sign;
    } else {
      found.push(sign);
    }
  }
  return found;
}

function staysTogether(before: string, sign: string): boolean {
  return IN_WORD.test(sign) && /[\p{Script=Latin}\p{Nd}.,]/u.test(before);
}

/** Width of a text in parts of its font size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    width += sign < "\u1100" && !WIDE_SIGNS.has(sign) ? NARROW : WIDE;
  }
  return width;
}

import { textHeight } from "./text-size";

/**
 * A text in pieces, none of which needs more than the given height: Excel limits the height of a row.
 * @param width of the cell in points
 * @param fontSize in points
 * @param height in points
 */
export function splitText(
  text: string,
  width: number,
  fontSize: number,
  height: number,
): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (textHeight(rest.slice(0, bound(width, fontSize, height)), width, fontSize) > height) {
    const end = fittingLength(rest, width, fontSize, height);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** More characters than ever fit: the narrowest take a quarter of the font size. */
function bound(width: number, fontSize: number, height: number): number {
  return Math.ceil(((width / fontSize) * 4 + 1) * (height / fontSize + 1));
}

/** The largest number of characters from the start that fit, without splitting a surrogate pair; at least one. */
function fittingLength(text: string, width: number, fontSize: number, height: number): number {
  let fits = 1;
  let fails = Math.min(text.length, bound(width, fontSize, height)) + 1;
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (textHeight(text.slice(0, middle), width, fontSize) <= height) {
      fits = middle;
    } else {
      fails = middle;
    }
  }
  const isTorn = /[\uD800-\uDBFF]$/.test(text.slice(0, fits));
  return isTorn ? (fits > 1 ? fits - 1 : fits + 1) : fits;
}

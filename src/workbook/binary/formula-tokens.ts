/** Bytes of each formula token with its number, which for operands stands for three classes ([MS-XLS] 2.5.198). */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x01, 5], // formula shared or of an array
  [0x02, 5], // data table
  ...range(0x03, 0x16).map((operator) => [operator, 1] as const),
  [0x1c, 2], // error
  [0x1d, 2], // boolean
  [0x1e, 3], // whole number
  [0x1f, 9], // number
  [0x20, 8], // array
  [0x21, 3], // function
  [0x22, 4], // function with a number of arguments
  [0x23, 5], // name
  [0x24, 5], // cell
  [0x25, 9], // area
  [0x26, 7], // areas
  [0x27, 7],
  [0x28, 7],
  [0x29, 3],
  [0x2a, 5], // cell that is gone
  [0x2b, 9], // area that is gone
  [0x2c, 5], // cell relative to this one
  [0x2d, 9], // area relative to this one
  [0x2e, 3],
  [0x2f, 3],
  [0x39, 7], // name elsewhere
  [0x3a, 7], // cell on another sheet
  [0x3b, 11], // area on other sheets
  [0x3c, 7],
  [0x3d, 11],
]);
const SHARED = 0x01;
const TEXT = 0x17;
const EXTENDED = 0x18;
const ATTRIBUTE = 0x19;
const ARRAY = 0x20;
const AREAS = 0x26;
const CHOOSE = 0x04;

/** What the tokens of a formula are good for. `unknown`: they are sound, but nobody can write them as text. */
export type FormulaKind = "own" | "shared" | "unknown" | "damaged";

/**
 * Looks through the tokens of a formula whether they fill the room that they say they take, and the data of its
 * arrays after them, too: SheetJS runs on endlessly where they do not.
 * @param at Offset of the number of bytes that the tokens take, right before them.
 */
export function formulaKind(body: Uint8Array, at: number): FormulaKind {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  try {
    return lookThrough(view, at + 2, at + 2 + view.getUint16(at, true));
  } catch {
    // A DataView refuses to read outside the body with a RangeError.
    return "damaged";
  }
}

function lookThrough(view: DataView, start: number, end: number): FormulaKind {
  const data: number[] = [];
  let kind: FormulaKind = "own";
  let at = start;
  while (at < end) {
    const token = tokenAt(view, at);
    if (token === EXTENDED) {
      return "unknown";
    }
    if (token === ARRAY || token === AREAS) {
      data.push(token);
    }
    kind = token === SHARED ? "shared" : kind;
    at += sizeAt(view, at, token);
  }
  // A reference to a shared formula is the only token of its formula.
  if (at !== end || start === end || (kind === "shared" && end - start !== SIZES.get(SHARED))) {
    return "damaged";
  }
  for (const token of data) {
    at = token === ARRAY ? arrayEnd(view, at) : at + 2 + 8 * view.getUint16(at, true);
  }
  return at <= view.byteLength ? kind : "damaged";
}

function tokenAt(view: DataView, at: number): number {
  const token = view.getUint8(at);
  return token < 0x20 ? token : (token & 0x1f) | 0x20;
}

function sizeAt(view: DataView, at: number, token: number): number {
  if (token === TEXT) {
    return 3 + view.getUint8(at + 1) * (1 + (view.getUint8(at + 2) & 1));
  }
  if (token === ATTRIBUTE) {
    return view.getUint8(at + 1) === CHOOSE ? 6 + 2 * view.getUint16(at + 2, true) : 4;
  }
  // An unknown token has no known end: whatever room the formula has, it is not sound.
  return SIZES.get(token) ?? Infinity;
}

function arrayEnd(view: DataView, start: number): number {
  const count = (view.getUint8(start) + 1) * (view.getUint16(start + 1, true) + 1);
  let at = start + 3;
  for (let rest = count; rest > 0; rest--) {
    const isText = view.getUint8(at) === 2;
    at += isText ? 4 + view.getUint16(at + 1, true) * (1 + (view.getUint8(at + 3) & 1)) : 9;
  }
  return at;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

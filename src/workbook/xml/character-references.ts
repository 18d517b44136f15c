import { UnreadableWorkbook } from "../unreadable-workbook";

/** The entities that XML has by itself; a part may define no others. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));|&/gi;
const LAST_CHARACTER = 0x10ffff;

/**
 * The text that markup stands for.
 * @throws UnreadableWorkbook `damaged` for a reference to nothing.
 */
export function decodeReferences(markup: string): string {
  return markup.includes("&") ? markup.replace(REFERENCE, decode) : markup;
}

function decode(
  _: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const character = Number.isNaN(code) ? NAMED.get(name ?? "") : characterOf(code);
  if (character === undefined) {
    throw new UnreadableWorkbook("damaged");
  }
  return character;
}

/** undefined for what is not a character: zero, halves of a pair, numbers beyond Unicode. */
function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= LAST_CHARACTER && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** A character that XML cannot hold, as Office writes it (`ST_Xstring`, ECMA-376 part 1, 22.9.2.19). */
const OFFICE_ESCAPE = /_x([\da-f]{4})_/gi;

/** The text that a text of Office stands for. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(OFFICE_ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A plain one would be read as a line feed.
  "\r": "&#13;",
};

/** Markup that stands for a text, in an element as in an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

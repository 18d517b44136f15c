import { UnreadableWorkbook } from "../unreadable-workbook";

const CODE = { double: 34, single: 39, colon: 58, opening: 60, equals: 61, closing: 62 } as const;
const LAST_SPACE = 32;

/** Where a tag ends, which may have closing brackets in its attributes, too. */
export function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === CODE.closing) {
      return at;
    }
    if (code === CODE.opening) {
      break;
    }
    if (code === CODE.double || code === CODE.single) {
      at = valueEnd(xml, at);
    }
  }
  throw new UnreadableWorkbook("damaged");
}

/**
 * The value of an attribute, as it stands in the tag.
 * @param from @param to The stretch of the tag that holds the attributes.
 * @param name Without prefix. An attribute without one comes before one of another vocabulary.
 */
export function findAttribute(
  xml: string,
  from: number,
  to: number,
  name: string,
): string | undefined {
  let foreign: string | undefined;
  for (let at = skipSpace(xml, from); at < to;) {
    const nameEnd = attributeNameEnd(xml, at);
    const equals = skipSpace(xml, nameEnd);
    const quote = skipSpace(xml, equals + 1);
    if (xml.charCodeAt(equals) !== CODE.equals) {
      throw new UnreadableWorkbook("damaged");
    }
    const end = valueEnd(xml, quote);
    const nameStart = nameEnd - name.length;
    if (nameStart >= at && xml.startsWith(name, nameStart)) {
      if (nameStart === at) {
        return xml.slice(quote + 1, end);
      }
      if (xml.charCodeAt(nameStart - 1) === CODE.colon && !xml.startsWith("xmlns:", at)) {
        foreign ??= xml.slice(quote + 1, end);
      }
    }
    at = skipSpace(xml, end + 1);
  }
  return foreign;
}

/** Where the value ends that a quotation mark opens. */
function valueEnd(xml: string, at: number): number {
  const code = xml.charCodeAt(at);
  const isQuoted = code === CODE.double || code === CODE.single;
  const end = isQuoted ? xml.indexOf(code === CODE.double ? '"' : "'", at + 1) : -1;
  if (end < 0) {
    throw new UnreadableWorkbook("damaged");
  }
  return end;
}

function attributeNameEnd(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code > LAST_SPACE && code !== CODE.equals;) {
    at++;
    code = xml.charCodeAt(at);
  }
  return at;
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= LAST_SPACE) {
    at++;
  }
  return at;
}

import { strToU8, zipSync } from "fflate";
import { sample } from "../../support/samples";
import { packParts, textsOfParts } from "../../support/zip-parts";

/** The parts of a package, by their names. */
export type PartTexts = Readonly<Record<string, string>>;

export const SHEET = "xl/worksheets/sheet1.xml";
export const WORKBOOK = "xl/workbook.xml";
export const STYLES = "xl/styles.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
export const ROOT_RELATIONSHIPS = "_rels/.rels";
export const CONTENT_TYPES = "[Content_Types].xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHARED_STRINGS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

/** The filled form as it was written by openpyxl: each text in its cell. */
export const FILLED: PartTexts = textsOfParts(sample("baiyun-kexie.xlsx"));

/** The filled form with its texts in a table. @param item The element of a text, which comes as markup. */
export function withSharedStrings(item: (text: string) => string = plain): PartTexts {
  const texts: string[] = [];
  const sheet = (FILLED[SHEET] ?? "").replace(
    /t="inlineStr"><is><t(?: [^>]*)?>([^<]*)<\/t><\/is>/g,
    (_, text: string) => `t="s"><v>${texts.push(text) - 1}</v>`,
  );
  const items = texts.map(item).join("");
  return {
    ...edited({ [RELATIONSHIPS]: (xml) => withChild(xml, sharedStringsRelationship()) }),
    [SHEET]: sheet,
    [STRINGS]: `<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${items}</sst>`,
  };
}

/** Some parts written anew by a function. */
export function edited(
  edits: Readonly<Record<string, (xml: string) => string>>,
  parts: PartTexts = FILLED,
): PartTexts {
  const changed = Object.entries(edits).map(
    ([name, edit]) => [name, edit(parts[name] ?? "")] as const,
  );
  return { ...parts, ...Object.fromEntries(changed) };
}

/** All parts renamed, and what they say of each other with them. */
export function renamed(rename: (text: string) => string, parts: PartTexts = FILLED): PartTexts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      rename(name),
      name.endsWith(".rels") || name === CONTENT_TYPES ? rename(text) : text,
    ]),
  );
}

/** A package whose parts are encoded by a function. */
export function encoded(parts: PartTexts, encode: (text: string) => Uint8Array): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)])),
  );
}

export const packed = packParts;

/** The markup of all elements, and of nothing else, under a namespace prefix. */
export function prefixed(xml: string, prefix = "x"): string {
  return xml
    .replace(/<\?xml[^>]*\?>\s*/, "")
    .replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`)
    .replace('xmlns="', `xmlns:${prefix}="`);
}

/** UTF-16 with its byte order mark. */
export function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(order === "little" ? bytes : bytes.swap16());
}

export function withByteOrderMark(text: string): Uint8Array {
  return strToU8(`\uFEFF${text}`);
}

function plain(text: string): string {
  return `<si><t xml:space="preserve">${text}</t></si>`;
}

function withChild(xml: string, child: string): string {
  return xml.replace(/<\/\w+>$/, (end) => child + end);
}

function sharedStringsRelationship(): string {
  return `<Relationship Id="strings" Type="${SHARED_STRINGS}" Target="sharedStrings.xml"/>`;
}

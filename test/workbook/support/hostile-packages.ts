import { strToU8, zipSync } from "fflate";
import type { UnreadableCode } from "../../../src/workbook/unreadable-workbook";
import { sample } from "../../support/samples";
import {
  edited,
  encoded,
  FILLED,
  packed,
  RELATIONSHIPS,
  ROOT_RELATIONSHIPS,
  SHEET,
  STRINGS,
  STYLES,
  utf16,
  withSharedStrings,
  WORKBOOK,
} from "./sample-package";
import { zipFile, type ZipPart } from "./zip-writer";

/** What it is, why it is refused, and its bytes. */
export type Hostile = readonly [string, UnreadableCode, () => Uint8Array];

const MEGABYTE = 1024 * 1024;
const DTD = '<!DOCTYPE a [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

function filledParts(): ZipPart[] {
  return Object.entries(FILLED).map(([name, text]) => ({ name, content: strToU8(text) }));
}

/** The filled form with other row elements. */
export function withRows(rows: string): Uint8Array {
  return packed(
    edited({
      [SHEET]: (xml) =>
        xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`),
    }),
  );
}

export function withCell(cell: string): Uint8Array {
  return withRows(`<row r="1">${cell}</row>`);
}

function withEdit(part: string, edit: (xml: string) => string): Uint8Array {
  return packed(edited({ [part]: edit }, withSharedStrings()));
}

function withTarget(target: string): Uint8Array {
  return withEdit(RELATIONSHIPS, (xml) => xml.replace("/xl/worksheets/sheet1.xml", target));
}

const ARCHIVES: readonly Hostile[] = [
  ["an archive in an archive", "not-a-workbook", () => zipSync({ "Index.zip": sampleFile() })],
  [
    "a workbook beside nothing that leads to it",
    "not-a-workbook",
    () => zipSync({ "a.xlsx": sampleFile() }),
  ],
  ["two parts of one name", "damaged", () => zipFile([...filledParts(), ...filledParts()])],
  [
    "two parts whose names differ by their letters and slashes",
    "damaged",
    () => zipFile([...filledParts(), { name: "XL\\Workbook.xml", content: strToU8("<a/>") }]),
  ],
  [
    "a part named like the prototype of an object",
    "damaged",
    () => zipFile([...filledParts(), { name: "__proto__", content: strToU8("<a/>") }]),
  ],
  [
    "a bomb of parts that share their content",
    "too-large",
    () => {
      const bomb = { name: "0", content: new Uint8Array(MEGABYTE) };
      const shared = Array.from({ length: 200 }, (_, index) => ({
        ...bomb,
        name: `a${index}`,
        sharesWith: 0,
      }));
      return zipFile([bomb, ...shared]);
    },
  ],
  [
    "thousands of parts",
    "too-large",
    () =>
      zipFile(
        Array.from({ length: 5_001 }, (_, index) => ({
          name: String(index),
          content: new Uint8Array(),
          isStored: true,
        })),
      ),
  ],
  [
    "more than fits into memory by a zip64 field",
    "too-large",
    () => zipFile(filledParts().map((part) => ({ ...part, isWide: true, claimedSize: 2 ** 45 }))),
  ],
  [
    "a sheet that shares its content with the styles",
    "damaged",
    () => {
      const parts = filledParts();
      const styles = parts.findIndex(({ name }) => name === STYLES);
      return zipFile([
        ...parts.filter(({ name }) => name !== SHEET),
        { name: SHEET, content: new Uint8Array(), sharesWith: styles },
      ]);
    },
  ],
];

const ENTITIES: readonly Hostile[] = [
  ...[SHEET, WORKBOOK, STYLES, STRINGS, RELATIONSHIPS, ROOT_RELATIONSHIPS].map((part): Hostile => [
    `entities in ${part}`,
    "unsafe",
    () => withEdit(part, (xml) => DTD + xml.replace(/<\?xml[^>]*\?>/, "")),
  ]),
  [
    "entities in UTF-16",
    "unsafe",
    () => encoded(edited({ [WORKBOOK]: (xml) => DTD + xml }), (text) => utf16(text, "big")),
  ],
  ["an entity that nobody defines", "damaged", () => withCell("<c><v>&a;</v></c>")],
  ["a reference to no character", "damaged", () => withCell("<c><v>1&#0;</v></c>")],
  ["a reference to half a character", "damaged", () => withCell("<c><v>1&#xD800;</v></c>")],
];

const RELATIONSHIPS_ASTRAY: readonly Hostile[] = [
  ["a sheet outside the package", "damaged", () => withTarget("../../../etc/passwd")],
  ["a sheet on the web", "damaged", () => withTarget("https://example.org/sheet1.xml")],
  [
    "a sheet that is said to be outside",
    "damaged",
    () => withTarget('/xl/worksheets/sheet1.xml" TargetMode="External'),
  ],
  ["a sheet that is the workbook", "damaged", () => withTarget("workbook.xml")],
  ["a sheet that is its own relationships", "damaged", () => withTarget("_rels/workbook.xml.rels")],
  ["a sheet that is a folder", "damaged", () => withTarget("worksheets/")],
  ["a sheet that is not there", "damaged", () => withTarget("worksheets/sheet2.xml")],
  [
    "a sheet without a relationship",
    "damaged",
    () => withEdit(WORKBOOK, (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="constructor"')),
  ],
  [
    "two sheets in one part",
    "damaged",
    () => withEdit(WORKBOOK, (xml) => xml.replace(/<sheet .*?\/>/, "$&$&")),
  ],
  [
    "a workbook without sheets",
    "damaged",
    () => withEdit(WORKBOOK, (xml) => xml.replace(/<sheet .*?\/>/, "")),
  ],
  [
    "a main part that is a text",
    "not-a-workbook",
    () => withEdit(WORKBOOK, () => "<w:document xmlns:w='urn:w'/>"),
  ],
  [
    "a main part that is not there",
    "damaged",
    () => withEdit(ROOT_RELATIONSHIPS, (xml) => xml.replace("workbook.xml", "mappe.xml")),
  ],
  [
    "a package without a main part",
    "not-a-workbook",
    () => withEdit(ROOT_RELATIONSHIPS, (xml) => xml.replaceAll("officeDocument", "other")),
  ],
];

const MARKUP: readonly Hostile[] = [
  ["elements in elements", "damaged", () => withRows("<a>".repeat(100_000))],
  ["an element closed by another", "damaged", () => withRows("<row></c></row>")],
  ["an attribute without a value", "damaged", () => withRows("<row r></row>")],
  ["an attribute that does not end", "damaged", () => withRows('<row r="1></row>')],
  ["a comment that does not end", "damaged", () => withRows("<!-- <row/>")],
  ["a part that is cut off", "damaged", () => withEdit(SHEET, (xml) => xml.slice(0, -20))],
  ["a part of zeros", "damaged", () => withEdit(SHEET, (xml) => "\0".repeat(xml.length))],
  ["a sheet part that is none", "damaged", () => withEdit(SHEET, () => "<a/>")],
];

const CELLS: readonly Hostile[] = [
  ...["0", "-1", "1.5", "1048577", "99999999999999999999", "甲", "1e9"].map((row): Hostile => [
    `row ${row}`,
    "damaged",
    () => withRows(`<row r="${row}"/>`),
  ]),
  ...["A0", "A1048577", "XFE1", "ZZZZZ9", "A", "1", "A1:B2", "A-1", "甲1"].map((cell): Hostile => [
    `cell ${cell}`,
    "damaged",
    () => withCell(`<c r="${cell}"><v>1</v></c>`),
  ]),
  ["more cells than columns", "damaged", () => withCell("<c/>".repeat(16_385))],
  ["a number that is none", "damaged", () => withCell("<c><v>1a2</v></c>")],
  ["a number beyond all numbers", "damaged", () => withCell("<c><v>1e9999</v></c>")],
  ["a number in hexadecimal", "damaged", () => withCell("<c><v>0x10</v></c>")],
  ["a boolean that is none", "damaged", () => withCell('<c t="b"><v>7</v></c>')],
  ["a date that is none", "damaged", () => withCell('<c t="d"><v>gestern</v></c>')],
  ["a type that is none", "damaged", () => withCell('<c t="constructor"><v>1</v></c>')],
  ...["-1", "1", "0.5", "__proto__", "length"].map((index): Hostile => [
    `shared text ${index}`,
    "damaged",
    () => withCell(`<c t="s"><v>${index}</v></c>`),
  ]),
  ...["A1:XFE1", "A1:A1048577", "A1:B", "", "constructor", "A1:B2:C3A"].map((area): Hostile => [
    `merged area ${area}`,
    "damaged",
    () => withEdit(SHEET, (xml) => xml.replace('ref="A1:E1"', `ref="${area}"`)),
  ]),
  [
    "a shared formula that would fill the memory",
    "too-large",
    () =>
      withRows(
        Array.from({ length: 2_000 }, (_, row) => {
          const text = row === 0 ? "1+".repeat(50_000) : "";
          return `<row><c><f t="shared" si="0">${text}</f><v>1</v></c></row>`;
        }).join(""),
      ),
  ],
  [
    "a number format of a megabyte",
    "damaged",
    () =>
      withEdit(STYLES, (xml) =>
        xml.replace(
          /<numFmts[^>]*>/,
          `<numFmts><numFmt numFmtId="164" formatCode="${"0".repeat(MEGABYTE)}"/></numFmts>`,
        ),
      ),
  ],
];

/** Styles with so many number formats, each with a cell format of its own. */
export function manyFormats(count: number): string {
  const each = (of: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => of(index)).join("");
  return (
    `<styleSheet><numFmts>${each((index) => `<numFmt numFmtId="${index + 164}" formatCode="0&quot;${index}&quot;"/>`)}</numFmts>` +
    `<cellXfs>${each((index) => `<xf numFmtId="${index + 164}"/>`)}</cellXfs></styleSheet>`
  );
}

function sampleFile(): Uint8Array {
  return sample("baiyun-kexie.xlsx");
}

/** Packages that no program writes. */
export const HOSTILE_PACKAGES: readonly Hostile[] = [
  ...ARCHIVES,
  ...ENTITIES,
  ...RELATIONSHIPS_ASTRAY,
  ...MARKUP,
  ...CELLS,
];

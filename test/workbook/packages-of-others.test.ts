import { sample } from "../support/samples";
import { onlySheet } from "./support/only-sheet";
import {
  CONTENT_TYPES,
  edited,
  encoded,
  FILLED,
  packed,
  prefixed,
  RELATIONSHIPS,
  renamed,
  ROOT_RELATIONSHIPS,
  SHEET,
  STRINGS,
  STYLES,
  utf16,
  withByteOrderMark,
  withSharedStrings,
  WORKBOOK,
  type PartTexts,
} from "./support/sample-package";

const STRICT: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
];

const PREFIXED = [SHEET, WORKBOOK, STRINGS, STYLES, RELATIONSHIPS, ROOT_RELATIONSHIPS] as const;

function strict(parts: PartTexts): PartTexts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      STRICT.reduce((xml, [from, to]) => xml.replaceAll(from, to), text),
    ]),
  );
}

function decoded(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** A sheet part with its texts decoded and put into an element by a function. */
function withTexts(element: (text: string) => string): (xml: string) => string {
  return (xml) =>
    xml.replace(/<t(?: [^>]*)?>([^<]*)<\/t>/g, (_, text: string) => element(decoded(text)));
}

const onlyIn =
  (part: string, edit: (xml: string) => string, parts: PartTexts = FILLED) =>
  (): Uint8Array =>
    packed(edited({ [part]: edit }, parts));

/** The same form as other programs write it, part by part. */
const WRITTEN: readonly (readonly [string, () => Uint8Array])[] = [
  ["texts in a table", () => packed(withSharedStrings())],
  ["strict", () => packed(strict(FILLED))],
  ["strict, texts in a table", () => packed(strict(withSharedStrings()))],
  ...PREFIXED.map(
    (part) => [`a prefix in ${part}`, onlyIn(part, prefixed, withSharedStrings())] as const,
  ),
  [
    "prefixes everywhere, with a point and a dash",
    () =>
      packed(
        edited(
          Object.fromEntries(PREFIXED.map((part) => [part, (xml) => prefixed(xml, "ns-0.a")])),
          withSharedStrings(),
        ),
      ),
  ],
  [
    "another prefix for relationships",
    onlyIn(WORKBOOK, (xml) => xml.replace("xmlns:r=", "xmlns:rel=").replace("r:id=", "rel:id=")),
  ],
  [
    "cells and rows without references",
    onlyIn(SHEET, (xml) => xml.replace(/<(row|c) r="[^"]*"/g, "<$1")),
  ],
  ["references in small letters", onlyIn(SHEET, (xml) => xml.replace(/ r="[A-Z]+\d+"/g, lowered))],
  ["rows in another order", onlyIn(SHEET, reversedRows)],
  [
    "attributes in another order and in other quotation marks",
    onlyIn(SHEET, (xml) =>
      xml.replace(/<c r="([^"]*)" s="([^"]*)" t="([^"]*)"/g, "<c t='$3'\n s='$2' r = '$1'"),
    ),
  ],
  [
    "line feeds and spaces in tags",
    onlyIn(SHEET, (xml) =>
      xml
        .replace(/<(c|row) r=/g, "<$1\r\n\tr=")
        .replace(/<mergeCell ref=/g, "<mergeCell\n ref = ")
        .replace(/<\/(row|c|is|t)>/g, "</$1 \n>"),
    ),
  ],
  [
    "line feeds between elements",
    onlyIn(SHEET, (xml) => xml.replace(/(<\/?(?:row|c|is|mergeCell)\b)/g, "\r\n\t$1")),
  ],
  [
    "comments",
    () =>
      packed(
        edited({
          [SHEET]: (xml) =>
            xml
              .replace(/<row/g, '<!-- <row r="9"><x r="A1"><v>1</v></x></row> --><row')
              .replace("<mergeCells", '<!-- <mergeCell ref="Q1:R2"/> --><mergeCells')
              .replace(/<t>/g, "<t><!-- & -->"),
          [WORKBOOK]: (xml) => `<!-- ${" ".repeat(9_000)} <sheet name="无"/> -->${xml}`,
        }),
      ),
  ],
  [
    "character data",
    onlyIn(
      SHEET,
      withTexts((text) => `<t xml:space="preserve"><![CDATA[${text}]]></t>`),
    ),
  ],
  [
    "texts in runs, with how they are pronounced",
    onlyIn(
      SHEET,
      withTexts(
        (text) =>
          `<r><rPr><sz val="11"/></rPr><t xml:space="preserve">${text.slice(0, 3)}</t></r>` +
          `<r><t xml:space="preserve">${text.slice(3)}</t></r>` +
          '<rPh sb="0" eb="1"><t>pīnyīn</t></rPh><phoneticPr fontId="1"/>',
      ),
    ),
  ],
  [
    "a table of texts with how they are pronounced",
    () =>
      packed(
        withSharedStrings(
          (text) =>
            `<si><t xml:space="preserve">${text}</t><rPh sb="0" eb="1"><t>pīnyīn</t></rPh></si>`,
        ),
      ),
  ],
  ...["0", "1", "4294967295"].map(
    (count) =>
      [
        `a table of texts that says it has ${count}`,
        onlyIn(
          STRINGS,
          (xml) => xml.replace(/ount="\d+"/g, `ount="${count}"`),
          withSharedStrings(),
        ),
      ] as const,
  ),
  [
    "absolute targets",
    onlyIn(RELATIONSHIPS, (xml) => xml.replaceAll('Target="styles', 'Target="/xl/styles')),
  ],
  [
    "relative targets, with steps that lead nowhere",
    onlyIn(RELATIONSHIPS, (xml) =>
      xml.replace('Target="/xl/worksheets', 'Target="./theme/../worksheets'),
    ),
  ],
  [
    "a sheet part outside the folder of sheets",
    () => packed(renamed((text) => text.replaceAll("xl/worksheets/sheet1.xml", "data/eins.xml"))),
  ],
  [
    "a workbook part under another name",
    () =>
      packed(
        renamed((text) => text.replaceAll("workbook.xml", "mappe.xml").replaceAll("xl/", "book/")),
      ),
  ],
  ["a workbook part without a folder", () => packed(renamed((text) => text.replaceAll("xl/", "")))],
  ["a part's name in other letters", () => packed(renamedPart("xl/Worksheets/SHEET1.XML"))],
  [
    "a part's name in Chinese",
    () =>
      packed(
        edited(
          { [RELATIONSHIPS]: (xml) => xml.replace("sheet1", "%E8%A1%A8%201") },
          renamedPart("xl/worksheets/表 1.xml"),
        ),
      ),
  ],
  ["backslashes", () => packed(renamedNames((name) => name.replaceAll("/", "\\")))],
  ["slashes in front", () => packed(renamedNames((name) => `/${name}`))],
  ["no content types", () => packed(without(CONTENT_TYPES))],
  ["byte order marks", () => encoded(withSharedStrings(), withByteOrderMark)],
  ["UTF-16", () => encoded(withSharedStrings(), (text) => utf16(text, "little"))],
  ["UTF-16, big end first", () => encoded(withSharedStrings(), (text) => utf16(text, "big"))],
  [
    "UTF-16 without a byte order mark",
    () => encoded(withSharedStrings(), (text) => utf16(text, "little").slice(2)),
  ],
  [
    "what later versions add",
    onlyIn(SHEET, (xml) =>
      xml
        .replace(
          "<sheetData>",
          '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="a"><sheetData><row r="1"/></sheetData></mc:Choice></mc:AlternateContent><sheetData>',
        )
        .replace(/<row /g, '<row xmlns:r="urn:r" x:r="77" xmlns:x="urn:x" ')
        .replace(/<\/c>/g, "<extLst><ext><v>9</v><f>A1</f></ext></extLst></c>"),
    ),
  ],
];

function lowered(reference: string): string {
  return reference.toLowerCase();
}

function reversedRows(xml: string): string {
  const rows = xml.match(/<row .*?<\/row>/gs) ?? [];
  return xml.replace(/<sheetData>.*<\/sheetData>/s, () => {
    return `<sheetData>${rows.reverse().join("")}</sheetData>`;
  });
}

function renamedNames(rename: (name: string) => string): PartTexts {
  return Object.fromEntries(Object.entries(FILLED).map(([name, text]) => [rename(name), text]));
}

function renamedPart(name: string): PartTexts {
  return renamedNames((own) => (own === SHEET ? name : own));
}

function without(part: string): PartTexts {
  return Object.fromEntries(Object.entries(FILLED).filter(([name]) => name !== part));
}

test.each(WRITTEN)("%s: the same picture", (_, bytes) => {
  expect(onlySheet(bytes())).toEqual(onlySheet(sample("baiyun-kexie.xlsx")));
});

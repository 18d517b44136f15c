import { strToU8 } from "fflate";
import { refusal } from "./support/refusal";
import { withCell, withRows } from "./support/hostile-packages";
import {
  edited,
  packed,
  SHEET,
  STRINGS,
  STYLES,
  withSharedStrings,
  WORKBOOK,
} from "./support/sample-package";

/**
 * Two megabytes of each text that a pattern may stumble over again and again. Nothing is timed: what takes a second
 * in linear time takes hours otherwise, and ends with jest's timeout.
 */
const LENGTH = 2_000_000;

function many(text: string): string {
  return text.repeat(Math.ceil(LENGTH / text.length));
}

function inText(text: string): Uint8Array {
  return withCell(`<c t="inlineStr"><is><t>${text}</t></is></c>`);
}

function inPart(part: string, edit: (xml: string) => string): Uint8Array {
  return packed(edited({ [part]: edit }, withSharedStrings()));
}

function inTable(rows: string): Uint8Array {
  return strToU8(`<table>${rows}</table>`);
}

function inExcel2003(rows: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${rows}</Table></Worksheet></Workbook>`,
  );
}

const IN_A_SHEET = [
  "<",
  "<!--",
  "<![CDATA[",
  "<?a ",
  '<c a="b" ',
  "<c ",
  "<a>",
  "<row/>",
  "</row>",
];
const IN_A_TEXT = ["&", "&#", "_x0041", " ", "\r", "甲", "<!---->"];
const IN_A_TABLE = [
  ...["<", "<table>", "<td>", "<tr>", "<!--", "<!---->", "<td>x</td>", "<td colspan=9>x</td>"],
  ...["<tr><td rowspan=9999>x</td></tr>", "<td ", "<br"],
];
const IN_A_TABLE_CELL = [
  " ",
  "&nbsp;",
  "1",
  "1,",
  "(",
  "a ",
  "< ",
  "<b>",
  "<font a='b'>",
  "-",
  "/",
];
const IN_EXCEL_2003 = [
  ...["<", "<Row/>", "<Row ", '<Row a="', '<Row a="b" ', "<a:", "<PageBreaks>", "<Cell/>"],
  ...['<Column ss:Span="16384"/>', '<Row ss:Index="999999999"/>'],
  ...['<Style ss:ID="a"><NumberFormat ss:Format="0.0"/></Style>'],
];
const CELLS_OF_EXCEL_2003 = [
  '<Cell><Data ss:Type="Number">1</Data></Cell>',
  '<Cell ss:MergeAcross="16000" ss:MergeDown="60000"><Data ss:Type="Number">1</Data></Cell>',
  '<Cell ss:ArrayRange="RC:RC" ss:Formula="=1"><Data ss:Type="Number">1</Data></Cell>',
  "<Cell><Comment><Data>a</Data></Comment></Cell>",
];

test.each<[string, () => Uint8Array]>([
  ...IN_A_SHEET.map((text): [string, () => Uint8Array] => [
    `in a sheet: ${text}`,
    () => withRows(many(text)),
  ]),
  ...IN_A_TEXT.map((text): [string, () => Uint8Array] => [
    `in a text: ${text}`,
    () => inText(many(text)),
  ]),
  [
    "cells of an array",
    () => withRows(many('<row><c><f t="array" ref="A1:CV2000">1</f></c></row>')),
  ],
  ["hidden rows", () => withRows(many('<row hidden="1"/>'))],
  [
    "hidden columns",
    () =>
      inPart(SHEET, (xml) =>
        xml.replace("<cols>", () => `<cols>${many('<col min="1" max="16384" hidden="1"/>')}`),
      ),
  ],
  [
    "merged areas",
    () =>
      inPart(SHEET, (xml) =>
        xml.replace("</mergeCells>", () => `${many('<mergeCell ref="A1:CV2000"/>')}</mergeCells>`),
      ),
  ],
  [
    "sheets",
    () => inPart(WORKBOOK, (xml) => xml.replace("<sheets>", () => `<sheets>${many("<sheet/>")}`)),
  ],
  [
    "shared texts",
    () =>
      inPart(STRINGS, (xml) =>
        xml.replace("</sst>", () => `${many("<si><r><t>甲</t></r></si>")}</sst>`),
      ),
  ],
  [
    "number formats",
    () =>
      inPart(STYLES, (xml) =>
        xml.replace(
          /<numFmts[^>]*>/,
          () => `<numFmts>${many('<numFmt numFmtId="164" formatCode="0"/>')}</numFmts>`,
        ),
      ),
  ],
  ...IN_A_TABLE.map((text): [string, () => Uint8Array] => [
    `in a table: ${text}`,
    () => inTable(many(text)),
  ]),
  ...IN_A_TABLE_CELL.map((text): [string, () => Uint8Array] => [
    `in a cell of a table: ${text}`,
    () => inTable(`<tr><td>1${many(text)}1</td></tr>`),
  ]),
  ...IN_EXCEL_2003.map((text): [string, () => Uint8Array] => [
    `in XML of Excel 2003: ${text}`,
    () => inExcel2003(many(text)),
  ]),
  ...CELLS_OF_EXCEL_2003.map((text): [string, () => Uint8Array] => [
    `in a row of Excel 2003: ${text}`,
    () => inExcel2003(`<Row>${many(text)}</Row>`),
  ]),
])("%s", (_, bytes) => {
  expect(() => refusal(bytes())).not.toThrow();
});

import { strToU8 } from "fflate";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { excel2003File } from "./support/excel-2003";
import { excel95File } from "./support/excel-95";
import { onlySheet } from "./support/only-sheet";
import { edited, FILLED, packed, STYLES, WORKBOOK } from "./support/sample-package";

/** Names that mean something to JavaScript. */
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "!ref", "length", "0"];

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

function propertiesOfPrototypes(): readonly string[][] {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String));
}

const UNTOUCHED = propertiesOfPrototypes();

afterEach(() => {
  expect(propertiesOfPrototypes()).toEqual(UNTOUCHED);
});

const SHEET = onlySheet(packed(FILLED));

const FILES: readonly (readonly [string, (name: string) => Uint8Array])[] = [
  [
    "an .xlsx",
    (name) =>
      packed(edited({ [WORKBOOK]: (xml) => xml.replace(/ name="[^"]*"/, ` name="${name}"`) })),
  ],
  ["an .xls", (name) => excel95File([{ ...SHEET, name }])],
  ["XML of Excel 2003", (name) => strToU8(excel2003File({ ...SHEET, name }))],
];

describe.each(FILES)("sheets of %s", (_, file) => {
  test.each(NAMES)("%s", (name) => {
    const sheet = onlySheet(file(name));
    expect([sheet.name, sheet.values]).toEqual([name, SHEET.values]);
  });
});

test("several sheets of one .xls", () => {
  const sheets = NAMES.map((name) => ({ ...SHEET, name, values: [[name]] }));
  const read = readWorkbookPicture(excel95File(sheets), "a").sheets;
  expect(read.map(({ name, values }) => [name, values])).toEqual(
    NAMES.map((name) => [name, [[name]]]),
  );
});

test.each(NAMES)("a number format, a defined name, a style and a property: %s", (name) => {
  const bytes = packed({
    ...edited({
      [STYLES]: (xml) =>
        xml
          .replace(
            /<numFmts[^>]*>/,
            `<numFmts><numFmt numFmtId="164" formatCode="${name}"/></numFmts>`,
          )
          .replaceAll('numFmtId="2"', 'numFmtId="164"')
          .replace(
            "</styleSheet>",
            `<cellStyles><cellStyle name="${name}"/></cellStyles></styleSheet>`,
          ),
      [WORKBOOK]: (xml) =>
        xml.replace(
          "<definedNames/>",
          `<definedNames><definedName name="${name}">A1</definedName></definedNames>`,
        ),
    }),
    "docProps/custom.xml": `<Properties><property name="${name}"><lpwstr>1</lpwstr></property></Properties>`,
  });
  const { values, texts, numberFormats } = onlySheet(bytes);
  expect(values).toEqual(SHEET.values);
  expect([texts, numberFormats].flat(2).every((text) => typeof text === "string")).toBe(true);
});

import fc from "../support/fast-check";
import { read as readLibrary } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { SheetPicture } from "../../src/sheet/sheet-picture";
import { overlap } from "../../src/sheet/address";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../../src/workbook/unreadable-workbook";
import { sample } from "../support/samples";
import { sheetJsFile } from "../support/sheetjs-file";
import { textsOfParts } from "../support/zip-parts";
import { CONTENTS_ODS, CONTENTS_XLS, FILLED_XLS } from "./support/binary-workbook";
import { excel2003File } from "./support/excel-2003";
import { HOSTILE_PACKAGES } from "./support/hostile-packages";
import { onlySheet } from "./support/only-sheet";
import { FILLED, packed, withSharedStrings, type PartTexts } from "./support/sample-package";

/**
 * The sheets of a file; none when it is refused. Any other exception fails the test, and so do malformed pictures.
 */
function read(bytes: Uint8Array): readonly SheetPicture[] {
  try {
    const { sheets } = readWorkbookPicture(bytes, "a");
    sheets.forEach(expectPicture);
    return sheets;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return [];
    }
    throw error;
  }
}

function expectPicture(sheet: SheetPicture): void {
  const { rowCount, columnCount, values, texts, formulas, numberFormats, merges } = sheet;
  for (const grid of [values, texts, formulas, numberFormats]) {
    expect(grid).toHaveLength(rowCount);
    expect(grid.every((line) => line.length === columnCount)).toBe(true);
  }
  expect(rowCount <= 2_000 && columnCount <= 100).toBe(true);
  expect(values.flat().every((value) => typeof value !== "number" || Number.isFinite(value))).toBe(
    true,
  );
  expect(texts.flat().every((text) => typeof text === "string")).toBe(true);
  expect(merges?.some((a, index) => merges.slice(index + 1).some((b) => overlap(a, b)))).toBe(
    false,
  );
}

/** A file that is reported by its length when a test fails, since its bytes would fill the screen. */
class BrokenFile {
  constructor(readonly bytes: Uint8Array) {}

  [fc.toStringMethod](): string {
    return `a file of ${this.bytes.length} bytes`;
  }
}

/** What breaks markup, and what only changes it. */
const FRAGMENT = fc.constantFrom(
  ...["<", ">", "/>", "</", '"', "'", "&", "&#1;", "&#x1F600;", "]]>", "<![CDATA[", "<!--", "-->"],
  ...["<?", "=", " ", "\0", "\uFFFE", "9", "-", "A", "甲", "999999999", "1e308", "<row>", "</row>"],
  ...["<c/>", '<c r="XFD1">', "<v>", "</v>", ' t="s"', ' t="str"', ' r="A1"', "<f>1</f>", "<t>"],
);

/** A text with stretches of it left out, and fragments in their places. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(6), insert: FRAGMENT });
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) =>
    edits.reduce((result, { at, drop, insert }) => {
      return result.slice(0, at) + insert + result.slice(at + drop);
    }, text),
  );
}

/** A package with one part changed, whose checksums hold. */
function mutatedPackage(parts: PartTexts): fc.Arbitrary<BrokenFile> {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  return fc
    .constantFrom(...names)
    .chain((name) =>
      mutated(parts[name] ?? "").map((text) => new BrokenFile(packed({ ...parts, [name]: text }))),
    );
}

function mutatedText(text: string): fc.Arbitrary<BrokenFile> {
  return mutated(text).map((changed) => new BrokenFile(strToU8(changed)));
}

function mutatedBytes(bytes: Uint8Array): fc.Arbitrary<BrokenFile> {
  return changed(bytes).map((copy) => new BrokenFile(copy));
}

/** An .xlsb with one part changed, whose checksums hold. */
function mutatedXlsb(): fc.Arbitrary<BrokenFile> {
  const workbook = readLibrary(sample("baiyun-kexie.xlsx"), { type: "array", cellStyles: true });
  const parts = unzipSync(sheetJsFile(workbook, "xlsb"));
  const names = Object.keys(parts).filter((name) => name.endsWith(".bin"));
  return fc
    .constantFrom(...names)
    .chain((name) => changed(parts[name] ?? new Uint8Array()).map((part) => ({ name, part })))
    .map(({ name, part }) => new BrokenFile(zipSync({ ...parts, [name]: part }, { level: 0 })));
}

function changed(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) {
      copy[at] = byte;
    }
    return copy;
  });
}

const FILLED_SHEET = onlySheet(sample("baiyun-kexie.xlsx"));
const HTML = `<html><body><table>${FILLED_SHEET.values
  .map((line) => `<tr>${line.map((value) => `<td colspan=1>${value ?? ""}</td>`).join("")}</tr>`)
  .join("")}</table></body></html>`;

/** Files of every kind with something wrong. */
const BROKEN: Readonly<Record<string, fc.Arbitrary<BrokenFile>>> = {
  "an .xlsx with texts in their cells": mutatedPackage(FILLED),
  "an .xlsx with a table of texts": mutatedPackage(withSharedStrings()),
  "an .ods": mutatedPackage(textsOfParts(CONTENTS_ODS)),
  "an .xlsb": mutatedXlsb(),
  "an .xls": mutatedBytes(FILLED_XLS),
  "an .xls with formulas": mutatedBytes(CONTENTS_XLS),
  "XML of Excel 2003": mutatedText(excel2003File(FILLED_SHEET)),
  HTML: mutatedText(HTML),
};

describe("is read or refused, whatever is wrong with it", () => {
  test.each(Object.entries(BROKEN))("%s", (_, files) => {
    fc.assert(
      fc.property(files, ({ bytes }) => {
        read(bytes);
      }),
      { numRuns: 200 },
    );
  });
});

test("nothing of one file is found in another", () => {
  const hostile = fc
    .constantFrom(...HOSTILE_PACKAGES)
    .map(([, , bytes]) => new BrokenFile(bytes()));
  fc.assert(
    fc.property(fc.oneof(hostile, ...Object.values(BROKEN)), ({ bytes }) => {
      const before = read(bytes);
      expect(onlySheet(sample("baiyun-kexie.xlsx"))).toEqual(FILLED_SHEET);
      expect(onlySheet(FILLED_XLS)).toEqual(FILLED_SHEET);
      expect(read(bytes)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

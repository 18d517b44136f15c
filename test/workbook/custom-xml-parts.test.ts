import { utils } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { customXmlParts } from "../../src/workbook/custom-xml-parts";
import { withCustomXml } from "../support/acceptances";
import { sample } from "../support/samples";
import { sheetJsFile } from "../support/sheetjs-file";
import { packParts } from "../support/zip-parts";

const PLAIN = sample("baiyun-kexie.xlsx");

test("the texts of all parts, without their properties; none in a file without", () => {
  expect(customXmlParts(PLAIN)).toEqual([]);
  expect(customXmlParts(withCustomXml(withCustomXml(PLAIN, "<a/>", 1), "甲", 2))).toEqual([
    "<a/>",
    "甲",
  ]);
});

test("names are compared as packages do, and encodings are understood", () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]);
  const archive = zipSync({
    "CustomXML/Item7.XML": utf16,
    "xl/customXml/item1.xml": strToU8("<elsewhere/>"),
    "customXml/item1.xml.bak": strToU8("<no part/>"),
  });
  expect(customXmlParts(archive)).toEqual(["<a/>"]);
});

test("an .xls has none", () => {
  const bytes = sheetJsFile(utils.book_new(utils.aoa_to_sheet([["甲"]]), "表"), "biff8");
  expect(customXmlParts(bytes)).toEqual([]);
});

test("a part that is damaged or larger than any of ours is left out", () => {
  const damaged = packParts({ "customXml/item1.xml": "<a/>", "customXml/item2.xml": "<b/>" });
  // The first byte of the first content, behind the local header and the name.
  const at = 30 + "customXml/item1.xml".length;
  damaged[at] = (damaged[at] ?? 0) ^ 0xff;
  expect(customXmlParts(damaged)).toEqual(["<b/>"]);
  const large = packParts({ "customXml/item1.xml": " ".repeat(4 * 1024 * 1024 + 1) });
  expect(customXmlParts(large)).toEqual([]);
});

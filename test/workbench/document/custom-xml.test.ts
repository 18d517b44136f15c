import { openDocument } from "../../../src/workbench/document/open-document";
import { saveDocument } from "../../../src/workbench/document/save-document";
import type { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { customXmlParts } from "../../../src/workbook/custom-xml-parts";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { withCustomXml } from "../../support/acceptances";
import { openExcel } from "../../support/office-js";
import { richWorkbook } from "../../support/rich-workbook";
import { sample } from "../../support/samples";
import { editParts, textsOfParts } from "../../support/zip-parts";

const ID = "{00000000-0000-0000-0000-000000000001}";
const PLAIN = sample("baiyun-kexie.xlsx");

/** Opens a file, acts on its custom XML parts in Excel, and saves it. */
async function saved(
  bytes: Uint8Array,
  act: (parts: Excel.CustomXmlPartCollection) => void,
): Promise<Uint8Array> {
  const document = await openDocument(bytes, "a.xlsx");
  const excel = openExcel(document);
  try {
    await Excel.run(async (context) => {
      act(context.workbook.customXmlParts);
      await context.sync();
    });
    return (await save(document, excel)).bytes;
  } finally {
    excel.close();
  }
}

function save(document: WorkbenchDocument, { univer, host }: ReturnType<typeof openExcel>) {
  const data = univer.getActiveWorkbook()?.save();
  if (data === undefined) {
    throw new Error("no workbook");
  }
  return saveDocument(document, data, host.state());
}

async function opened(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  return (await openDocument(bytes, "a.xlsx")).customXml;
}

test("parts are opened under the ids that their properties state, or the names of their parts", async () => {
  const bytes = withCustomXml(PLAIN, "<a/>");
  expect(await opened(PLAIN)).toEqual({});
  expect(await opened(bytes)).toEqual({ [ID]: "<a/>" });
  const plain = editParts(bytes, { "customXml/_rels/item1.xml.rels": () => "<none/>" });
  expect(await opened(plain)).toEqual({ "customXml/item1.xml": "<a/>" });
});

test("parts are found whatever the case of their names, and what lies outside the package is passed over", async () => {
  const bytes = editParts(withCustomXml(PLAIN, "<a/>"), {
    "xl/_rels/workbook.xml.rels": (relationships) =>
      relationships
        .replace("item1.xml", "ITEM1.XML")
        .replace(
          "</Relationships>",
          '<Relationship Id="rIdOut" TargetMode="External" Target="../customXml/item1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/></Relationships>',
        ),
  });
  expect(textsOfParts(bytes)["xl/_rels/workbook.xml.rels"]).toContain("ITEM1.XML");
  expect(await opened(bytes)).toEqual({ [ID]: "<a/>" });
});

test("a part that is not well-formed is not shown, and left as it is", async () => {
  const bytes = withCustomXml(PLAIN, "<a>");
  expect(await opened(bytes)).toEqual({});
  expect(await saved(bytes, () => undefined)).toEqual(bytes);
});

test("added parts are in the file, connected and declared, and nothing else of the sheets changes", async () => {
  // Written once: the file says in which second it was.
  const rich = await richWorkbook();
  const once = await saved(rich, (parts) => {
    parts.add('<a xmlns="urn:a&amp;&quot;b">甲</a>');
  });
  const twice = await saved(once, (parts) => {
    parts.add("<b/>");
  });
  expect(Object.values(await opened(twice))).toEqual([
    '<a xmlns="urn:a&amp;&quot;b">甲</a>',
    "<b/>",
  ]);
  expect(Object.keys(await opened(twice))).toEqual(
    expect.arrayContaining(Object.keys(await opened(once))),
  );
  const [before, after] = [textsOfParts(rich), textsOfParts(twice)];
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/_rels/item2.xml.rels",
    "customXml/item1.xml",
    "customXml/item2.xml",
    "customXml/itemProps1.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  const ids = Array.from(after["xl/_rels/workbook.xml.rels"]?.matchAll(/ Id="(\w+)"/g) ?? []);
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  expect(readWorkbookPicture(twice, "a.xlsx")).toEqual(readWorkbookPicture(rich, "a.xlsx"));
});

test("a part that is written anew keeps its place", async () => {
  const bytes = await saved(withCustomXml(PLAIN, "<a/>"), (parts) => {
    parts.getItem(ID).setXml("<a>1</a>");
  });
  expect(textsOfParts(bytes)["customXml/item1.xml"]).toBe("<a>1</a>");
  expect(await opened(bytes)).toEqual({ [ID]: "<a>1</a>" });
});

test("a deleted part goes with all that belongs to it", async () => {
  const bytes = withCustomXml(withCustomXml(PLAIN, "<a/>", 1), "<b/>", 2);
  const left = await saved(bytes, (parts) => {
    parts.getItem(ID).delete();
  });
  const parts = textsOfParts(left);
  expect(Object.keys(parts).filter((name) => name.includes("customXml"))).toEqual([
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "customXml/_rels/item2.xml.rels",
  ]);
  expect(parts["[Content_Types].xml"]).not.toContain("itemProps1");
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("item1.xml");
  expect(Object.values(await opened(left))).toEqual(["<b/>"]);
});

test("added and deleted again, the file is the one that was opened", async () => {
  const bytes = withCustomXml(PLAIN, "<a/>");
  const same = await saved(bytes, (parts) => {
    parts.add("<b/>").delete();
  });
  expect(same).toEqual(bytes);
});

test("a package that does not declare XML in general declares the part", async () => {
  const bytes = editParts(PLAIN, {
    "[Content_Types].xml": (types) => types.replace(/<Default Extension="xml"[^>]*>/, ""),
  });
  const after = await saved(bytes, (parts) => {
    parts.add("<b/>");
  });
  expect(textsOfParts(after)["[Content_Types].xml"]).toContain('PartName="/customXml/item1.xml"');
});

test("the file reader finds what the workbench has stored", async () => {
  const bytes = await saved(PLAIN, (parts) => {
    parts.add('<a xmlns="urn:a">甲</a>');
  });
  expect(customXmlParts(bytes)).toEqual(['<a xmlns="urn:a">甲</a>']);
});

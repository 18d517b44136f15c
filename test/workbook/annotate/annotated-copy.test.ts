import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils } from "@e965/xlsx";
import { readXlsx, writeXlsx } from "hucre";
import { clearMarks } from "../../../src/excel/clear-marks";
import { MARK_STYLES } from "../../../src/sheet/marks/mark-styles";
import { annotatedCopy } from "../../../src/workbook/annotate/annotated-copy";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../../../src/workbook/unreadable-workbook";
import { openDocument } from "../../../src/workbench/document/open-document";
import { customRules } from "../../support/conditional-rules";
import { openExcel } from "../../support/office-js";
import { richWorkbook } from "../../support/rich-workbook";
import { sample, SAMPLES } from "../../support/samples";
import { sheetJsFile } from "../../support/sheetjs-file";
import { editParts, packParts, textsOfParts } from "../../support/zip-parts";
import {
  CONTENT_TYPES,
  edited,
  FILLED,
  RELATIONSHIPS,
  renamed,
  SHEET,
  STYLES,
  type PartTexts,
} from "../support/sample-package";
import {
  annotated,
  annotations,
  cleared,
  differentParts,
  everySheet,
  meaningOfParts,
} from "./support";

const FIXTURES = join(__dirname, "../../fixtures/written-by/libreoffice-7.4");
const fixture = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, name)));

function sheetJsWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([["甲", 1], ["乙", 2], [], [], ["丙", 3]]);
  const cell: unknown = sheet.A1;
  if (typeof cell === "object" && cell !== null) {
    Object.assign(cell, { c: [{ a: "张三", t: "原有批注" }] });
  }
  return sheetJsFile({ SheetNames: ["表"], Sheets: { 表: sheet } }, "xlsx");
}

/** All elements of a part in a prefix, as some programs write them. */
function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)(?=[A-Za-z])/g, "<$1m:")
    .replace(/xmlns="([^"]*spreadsheetml[^"]*)"/, 'xmlns:m="$1"');
}

function strict(text: string): string {
  return text
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT_MAIN)
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
}
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

const prefixedPackage = () =>
  packParts({
    ...FILLED,
    [SHEET]: prefixed(FILLED[SHEET] ?? ""),
    [STYLES]: prefixed(FILLED[STYLES] ?? ""),
  });
const strictPackage = () =>
  packParts(Object.fromEntries(Object.entries(FILLED).map(([name, text]) => [name, strict(text)])));

const FILES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...SAMPLES.map((name) => [name, () => sample(name)] as const),
  ["LibreOffice's", () => fixture("baiyun-kexie.xlsx")],
  ["LibreOffice's with all kinds of contents", () => fixture("contents.xlsx")],
  ["hucre's with notes, rules and several sheets", richWorkbook],
  ["SheetJS's with a note", sheetJsWorkbook],
  ["one in prefixes", prefixedPackage],
  ["a strict one", strictPackage],
  [
    "one whose parts are called otherwise",
    () => packParts(renamed((text) => text.replaceAll("worksheets/sheet1", "Blätter/Tabelle"))),
  ],
  ["one without styles", () => packParts(withoutStyles())],
];

function withoutStyles(): PartTexts {
  const others = Object.entries(FILLED).filter(([name]) => name !== STYLES);
  return edited(
    {
      [SHEET]: (xml) => xml.replace(/ s="\d+"/g, ""),
      [RELATIONSHIPS]: (xml) => xml.replace(/<Relationship [^>]*styles[^>]*>/, ""),
      [CONTENT_TYPES]: (xml) => xml.replace(/<Override [^>]*styles[^>]*>/, ""),
    },
    Object.fromEntries(others),
  );
}

describe.each(FILES)("%s", (_, file) => {
  test("says the same with annotations, and is what it was without them", async () => {
    const bytes = await file();
    const sheets = everySheet(bytes);
    const copy = annotated(bytes, sheets);
    expect(readWorkbookPicture(copy, "a.xlsx")).toEqual(readWorkbookPicture(bytes, "a.xlsx"));
    expect(textsOfParts(copy)).not.toEqual(textsOfParts(bytes));
    expect(meaningOfParts(cleared(copy))).toEqual(meaningOfParts(bytes));
    // Annotating again replaces what is there.
    expect(meaningOfParts(annotated(copy, sheets))).toEqual(meaningOfParts(copy));
  });

  test("changes nothing but the sheets, the styles, and what belongs to notes", async () => {
    const bytes = await file();
    const touched = differentParts(bytes, annotated(bytes, everySheet(bytes)));
    const parts =
      /sheet\d+\.xml|Tabelle\.xml(?:\.rels)?$|styles\d*\.xml|comments|[vV]mlDrawing|Content_Types|workbook\.xml\.rels/;
    expect(touched.filter((name) => !parts.test(name))).toEqual([]);
  });
});

test("parts of a file that Excel or openpyxl wrote are the very same after removing, but for an empty list of formats", () => {
  const bytes = sample("baiyun-kexie.xlsx");
  const back = cleared(annotated(bytes, everySheet(bytes)));
  expect(differentParts(bytes, back)).toEqual([STYLES]);
});

test("marks are those of the add-in: hucre reads them, and Excel's “clear marks” removes them", async () => {
  const bytes = sample("baiyun-kexie.xlsx");
  const copy = annotated(bytes, [annotations("申报表")]);
  const [sheet] = (await readXlsx(copy, { readStyles: true })).sheets;
  expect(sheet?.conditionalRules).toMatchObject([
    { formula: 'N("shenbao:error")=0', range: "B5 D5:E5", style: styleOf("error") },
    { formula: 'N("shenbao:warning")=0', range: "A1:E1", style: styleOf("warning") },
    { formula: 'N("shenbao:info")=0', range: "C22", style: styleOf("info") },
  ]);
  const excel = openExcel(await openDocument(copy, "a.xlsx"));
  try {
    expect(await customRules("申报表")).toHaveLength(3);
    expect((await clearMarks()).cleared).toBe(3);
    expect(await customRules("申报表")).toHaveLength(0);
  } finally {
    // The engine's timers would keep the process alive.
    excel.close();
  }
});

function styleOf(level: keyof typeof MARK_STYLES) {
  const { fill, font } = MARK_STYLES[level];
  return {
    fill: { bgColor: { rgb: fill.slice(1) } },
    font: { color: { rgb: font.slice(1) } },
  };
}

test("notes are read by others with their author, their text and their line breaks", async () => {
  const copy = annotated(sample("baiyun-kexie.xlsx"), [annotations("申报表")]);
  const [sheet] = (await readXlsx(copy)).sheets;
  const comments = [...(sheet?.cells ?? [])].flatMap(([key, { comment }]) =>
    comment === undefined ? [] : [[key, comment] as const],
  );
  expect(comments).toMatchObject([
    ["4,1", { author: "Shenbao", text: "Shenbao:\n基本支出 < 项目支出 & “其他”\n第二行" }],
    ["21,2", { author: "Shenbao", text: 'Shenbao:\n=HYPERLINK("x")' }],
  ]);
});

test("a cell that has a note keeps it, and the copy says that ours was left out", async () => {
  const bytes = await richWorkbook();
  const notes = ["A1", "B2"].map((cell) => ({ cell, text: "审核说明" }));
  const copy = annotatedCopy(bytes, [annotations("表 一", { notes })]);
  expect(copy).toMatchObject({
    status: "annotated",
    notesLeftOut: [{ sheet: "表 一", cell: "A1" }],
  });
  const [sheet] = (await readXlsx(annotated(bytes, [annotations("表 一", { notes })]))).sheets;
  expect(sheet?.cells?.get("0,0")?.comment).toMatchObject({ text: "批注", author: "甲" });
  expect(sheet?.cells?.get("1,1")?.comment).toMatchObject({ author: "Shenbao" });
});

test("the user's conditional formats stay behind the marks in their order", async () => {
  const bytes = await richWorkbook();
  const copy = annotated(bytes, [annotations("表 一")]);
  const rules = (await readXlsx(copy)).sheets[0]?.conditionalRules ?? [];
  const own = (await readXlsx(bytes)).sheets[0]?.conditionalRules ?? [];
  const inOrder = [...rules].sort((a, b) => a.priority - b.priority);
  expect(inOrder.map(({ formula }) => String(formula).includes("shenbao"))).toEqual([
    true,
    true,
    true,
    ...own.map(() => false),
  ]);
  expect(inOrder.slice(3).map(({ range }) => range)).toEqual(own.map(({ range }) => range));
  expect(new Set(rules.map(({ priority }) => priority)).size).toBe(rules.length);
});

test("rules that a pivot table names keep their numbers", () => {
  const rule =
    '<conditionalFormatting pivot="1" sqref="A9"><cfRule type="expression" priority="7"><formula>1</formula></cfRule></conditionalFormatting>';
  const bytes = editParts(packParts(FILLED), {
    [SHEET]: (xml) => xml.replace(/(<\/mergeCells>)/, `$1${rule}`),
  });
  const xml = textsOfParts(annotated(bytes, [annotations("申报表")]))[SHEET] ?? "";
  expect(xml).toContain(rule);
  expect(xml).toContain('priority="8"');
});

test("a format behind ours is not renumbered", () => {
  const copy = annotated(sample("baiyun-kexie.xlsx"), [annotations("申报表")]);
  const later = editParts(copy, {
    [STYLES]: (xml) => xml.replace("</dxfs>", "<dxf><font><b/></font></dxf></dxfs>"),
  });
  expect(textsOfParts(cleared(later))[STYLES]?.match(/<dxf>/g)).toHaveLength(4);
});

test("notes of old controls' drawings stay, also where they are not well-formed", () => {
  const drawing =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s3000" type="#_x0000_t201">' +
    '<v:textbox><font>两<br>行</font></v:textbox><x:ClientData ObjectType="Button"/></v:shape></xml>';
  const bytes = editParts(packParts(FILLED), {
    [SHEET]: (xml) =>
      xml.replace(
        "</worksheet>",
        '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId7"/></worksheet>',
      ),
    "xl/drawings/v.vml": () => drawing,
    "xl/worksheets/_rels/sheet1.xml.rels": () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/v.vml"/></Relationships>',
  });
  const copy = annotated(bytes, [annotations("申报表")]);
  const withNotes = textsOfParts(copy)["xl/drawings/v.vml"] ?? "";
  expect(withNotes).toContain("两<br>行");
  expect(withNotes.match(/ObjectType="Note"/g)).toHaveLength(2);
  expect(withNotes).toContain('id="_x0000_s3001"');
  expect(textsOfParts(cleared(copy))["xl/drawings/v.vml"]).toBe(drawing);
});

describe("hostile content", () => {
  test.each([
    ["control characters", "\u0000\u0008甲\u001f\uFFFE\uD800乙"],
    ["an escape", "_x0041_"],
    ["a formula", '=HYPERLINK("http://x","y")'],
    ["a command", "+cmd|' /C calc'!A0"],
    ["markup", "]]></t><script>&amp;<!--"],
    ["a million characters", "长".repeat(1_000_000)],
    ["a carriage return", "一\r\n二\r三"],
  ])("%s in a note comes through harmlessly", async (_, text) => {
    const bytes = sample("baiyun-kexie.xlsx");
    const copy = annotated(bytes, [annotations("申报表", { notes: [{ cell: "B5", text }] })]);
    const [sheet] = (await readXlsx(copy)).sheets;
    const read = sheet?.cells?.get("4,1")?.comment?.text ?? "";
    expect(read.length).toBeLessThanOrEqual(32_767);
    expect(read).toMatch(/^Shenbao:\n./);
    expect(textsOfParts(copy)["xl/comments1.xml"]).not.toMatch(
      // eslint-disable-next-line no-control-regex -- they are what must not be there
      /[\u0000-\u0008\u000b-\u001f\ufffe]|<script/,
    );
    expect(meaningOfParts(cleared(copy))).toEqual(meaningOfParts(bytes));
  });

  test.each([
    [SHEET, "<x/>"],
    [SHEET, '<x a="" b="" c="" d="" e="" f="" g="" h="" i="" j=""/>'],
    [STYLES, "<x/>"],
    [CONTENT_TYPES, "<x/>"],
  ])(
    "%s with half a million of %s is refused before a tree of it fills the memory",
    (part, tag) => {
      const many = tag.repeat(500_001 / Math.max(tag.split("=").length - 1, 1) + 1);
      const bytes = packParts(edited({ [part]: (xml) => xml.replace(/<\/\w+>\s*$/, `${many}$&`) }));
      expect(() => annotatedCopy(bytes, [annotations("申报表")])).toThrow(
        new UnreadableWorkbook("too-large"),
      );
    },
  );
});

test.each([
  ["binary", () => fixture("baiyun-kexie.xls")],
  ["open-document", () => fixture("baiyun-kexie.ods")],
  ["text", () => new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>")],
  [
    "xlsb",
    () => sheetJsFile({ SheetNames: ["表"], Sheets: { 表: utils.aoa_to_sheet([[1]]) } }, "xlsb"),
  ],
])("a file of kind %s is refused, not converted", (kind, file) => {
  expect(annotatedCopy(file(), [])).toEqual({ status: "refused", kind });
});

test("a file without annotations, and one that gets none, is given back as it is", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "表", rows: [["甲"]] }] });
  expect(cleared(bytes)).toBe(bytes);
  expect(annotated(bytes, [])).toBe(bytes);
});

test("a sheet that the file has not is a mistake of the caller's", () => {
  expect(() => annotatedCopy(sample("baiyun-kexie.xlsx"), [annotations("没有")])).toThrow(
    RangeError,
  );
});

test("the same in gives the same bytes, and the received bytes are left alone", () => {
  const bytes = sample("baiyun-kexie.xlsx");
  const before = Uint8Array.from(bytes);
  const [a, b] = [1, 2].map(() => annotated(bytes, everySheet(bytes)));
  expect(a).toEqual(b);
  expect(bytes).toEqual(before);
});

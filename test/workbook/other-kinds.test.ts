import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type BookType } from "@e965/xlsx";
import { strToU8 } from "fflate";
import type { SheetPicture, WorkbookPicture } from "../../src/sheet/sheet-picture";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { sample } from "../support/samples";
import { sheetJsFile } from "../support/sheetjs-file";
import { contentsWorkbook } from "./support/contents-workbook";
import { excel2003File, excel2003Workbook } from "./support/excel-2003";
import { excel95File } from "./support/excel-95";
import { gbk } from "./support/gbk";
import { onlySheet } from "./support/only-sheet";

const FILLED = onlySheet(sample("baiyun-kexie.xlsx"));

function byLibreOffice(file: string): Uint8Array {
  const folder = join(__dirname, "../fixtures/written-by/libreoffice-7.4");
  return new Uint8Array(readFileSync(join(folder, file)));
}

/**
 * What two pictures of one form have in common, whichever program wrote the file; it may give formats to blank cells.
 */
function content({ name, values, texts, merges, visibility }: SheetPicture) {
  return { name, values, texts, merges, visibility };
}

test.each(["xlsx", "xls", "ods"])("LibreOffice's .%s: the same content", (extension) => {
  expect(content(onlySheet(byLibreOffice(`baiyun-kexie.${extension}`)))).toEqual(content(FILLED));
});

test.each(["xlsx", "xls", "ods"])(
  "LibreOffice's .%s of contents of every kind: what is shown, merged and hidden",
  async (extension) => {
    const shown = ({ sheets }: WorkbookPicture): unknown =>
      sheets.map(({ name, texts, merges, hiddenRows, hiddenColumns, visibility }) => {
        // LibreOffice knows one way of hiding a sheet only.
        const isVisible = visibility === "Visible";
        return { name, texts, merges, hiddenRows, hiddenColumns, isVisible };
      });
    expect(shown(readWorkbookPicture(byLibreOffice(`contents.${extension}`), "a"))).toEqual(
      shown(readWorkbookPicture(await contentsWorkbook(), "a")),
    );
  },
);

test("formulas of an .ods and an .xls in Excel's own way of writing", () => {
  const formulas = (file: string): unknown =>
    readWorkbookPicture(byLibreOffice(file), file).sheets[0]?.formulas[5];
  const own = ["=SUM(B3:D3)", '=IF(B3>0,"是","否")', "=B3>0", "=C3/100", "=第二张!A1*2"];
  expect([formulas("contents.ods"), formulas("contents.xls")]).toEqual([own, own]);
});

test("an .et is an .xls under another name, which is kept", () => {
  const { fileName, sheets } = readWorkbookPicture(byLibreOffice("baiyun-kexie.xls"), "科协.et");
  expect(fileName).toBe("科协.et");
  expect(sheets).toEqual([FILLED]);
});

test("an .xls of Excel 95 in the code page of a Chinese Windows", () => {
  const sheet = onlySheet(excel95File([FILLED]));
  expect([sheet.name, sheet.values]).toEqual([FILLED.name, FILLED.values]);
  expect([sheet.texts[4]?.[1], sheet.numberFormats[4]?.[1]]).toEqual(["289.07万", '0.00"万"']);
});

test("XML of Excel 2003", () => {
  expect(content(onlySheet(strToU8(excel2003File(FILLED))))).toEqual(content(FILLED));
});

test("an .xlsb, of whose formulas the results are read", () => {
  const workbook = read(sample("baiyun-kexie.xlsx"), { type: "array", cellStyles: true });
  expect(onlySheet(sheetJsFile(workbook, "xlsb"))).toEqual(FILLED);
});

test.each<[BookType, SheetPicture["formattedArea"]]>([
  ["xlsx", { top: 0, left: 0, bottom: 8, right: 5 }],
  ["biff8", { top: 0, left: 0, bottom: 8, right: 5 }],
  ["ods", null],
  ["xlml", null],
  ["html", null],
])("where cells are formatted in an .%s", (bookType, area) => {
  const sheet = utils.aoa_to_sheet([["甲"]]);
  sheet.F9 = { t: "z", z: "0.00" };
  sheet["!ref"] = "A1:F9";
  const bytes = sheetJsFile(utils.book_new(sheet, "表"), bookType);
  expect(onlySheet(bytes).formattedArea).toEqual(area);
});

test("kinds of values in XML of Excel 2003", () => {
  const cells = [
    ['ss:StyleID="d"', "DateTime", "2026-03-15T00:00:00.000"],
    ["", "Boolean", "1"],
    ['ss:Formula="=RC[-1]+1"', "Number", "2"],
    ["", "Error", "#REF!"],
  ].map(
    ([attribute, type, value]) =>
      `<Cell ${attribute}><Data ss:Type="${type}">${value}</Data></Cell>`,
  );
  const style = '<Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>';
  const { values, texts, formulas } = onlySheet(strToU8(excel2003Workbook(style, cells.join(""))));
  expect([values, texts, formulas]).toEqual([
    [[46096, true, 2, "#REF!"]],
    [["2026/3/15", "TRUE", "2", "#REF!"]],
    [[null, null, "=B1+1", null]],
  ]);
});

describe("HTML saved as .xls", () => {
  const TABLE = "<table><tr><td colspan=2>项目</td></tr><tr><td>甲</td><td>12.5</td></tr></table>";
  const NAMED = '<meta http-equiv=Content-Type content="text/html; charset=gb2312">';

  test.each<[string, Uint8Array]>([
    ["in UTF-8", strToU8(`<html><body>${TABLE}</body></html>`)],
    ["in the code page of a Chinese Windows", gbk(`<html><body>${TABLE}</body></html>`)],
    [
      "in a code page that it names",
      gbk(`<html><head>${NAMED}</head><body>${TABLE}</body></html>`),
    ],
    ["with a comment of values between commas", strToU8(`<!-- 甲,乙;丙 <table> -->${TABLE}`)],
    ["with an old doctype", strToU8(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN">${TABLE}`)],
  ])("%s", (_, bytes) => {
    const { values, merges } = onlySheet(bytes);
    expect(values).toEqual([
      ["项目", null],
      ["甲", 12.5],
    ]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test("a table in a cell ends neither the table around it nor its rows", () => {
    const inner = "<table><tr><td>内</td></tr></table>";
    const rows = `<tr><td>${inner}</td></tr><tr><td>乙</td><td>${inner}${inner}</td></tr>`;
    const { values } = onlySheet(strToU8(`<table>${rows}<tr><td>丙</td></tr></table>`));
    expect(values.flat().filter((value) => value !== null)).toEqual(["内", "乙", "内", "内", "丙"]);
  });

  test("tables side by side stay apart, also behind an end that ends nothing", () => {
    const { sheets } = readWorkbookPicture(strToU8(`${TABLE}</table>${TABLE}`), "表.xls");
    expect(sheets.map(({ rowCount }) => rowCount)).toEqual([2, 2]);
  });

  test("numbers are numbers, and what looks like a date stays what it shows", () => {
    const shown = ["312.83", "1,234.5", "95%", "2026/3/15", "2026-03-15", "3-5", "2026年3月", "—"];
    const { values, texts } = onlySheet(
      strToU8(`<table><tr><td>${shown.join("</td><td>")}</td></tr></table>`),
    );
    expect(values).toEqual([[312.83, 1234.5, 0.95, ...shown.slice(3)]]);
    expect(texts).toEqual([shown]);
  });
});

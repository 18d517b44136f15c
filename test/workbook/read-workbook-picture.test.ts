import { read, utils, type BookType } from "@e965/xlsx";
import { readXlsx, writeXlsx, type Cell, type CellValue as HucreValue } from "hucre";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { sample, SAMPLES } from "../support/samples";
import { sheetJsFile } from "../support/sheetjs-file";
import { editParts } from "../support/zip-parts";

const SHEET = "xl/worksheets/sheet1.xml";

function onlySheet(bytes: Uint8Array): SheetPicture {
  const [sheet] = readWorkbookPicture(bytes, "a.xlsx").sheets;
  if (sheet === undefined) {
    throw new Error("no sheet");
  }
  return sheet;
}

/** A sheet of a sample with other row elements. */
function withRows(rows: string): Uint8Array {
  return editParts(sample("not-a-declaration.xlsx"), {
    [SHEET]: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
  });
}

function legacy(bookType: BookType): Uint8Array {
  const workbook = read(sample("baiyun-kexie.xlsx"), { type: "array", cellStyles: true });
  return sheetJsFile(workbook, bookType);
}

function trimmed(value: CellValue): CellValue {
  return typeof value === "string" ? value.trim() : value;
}

describe("hucre and our picture agree on", () => {
  test.each(SAMPLES)("%s", async (name) => {
    const [theirs] = (await readXlsx(sample(name), { readStyles: true })).sheets;
    const ours = onlySheet(sample(name));
    const cell = (row: number, column: number): Partial<Cell> | undefined =>
      theirs?.cells?.get(`${row},${column}`);
    const value = (row: number, column: number): HucreValue =>
      cell(row, column)?.formulaResult ?? theirs?.rows[row]?.[column] ?? null;
    ours.values.forEach((line, row) => {
      line.forEach((own, column) => {
        expect(own).toBe(value(row, column));
        expect(ours.formulas[row]?.[column] ?? undefined).toBe(
          cell(row, column)?.formula === undefined ? undefined : `=${cell(row, column)?.formula}`,
        );
        expect(ours.numberFormats[row]?.[column]).toBe(
          cell(row, column)?.style?.numFmt ?? "General",
        );
      });
    });
    expect(ours.merges).toEqual(
      (theirs?.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      })),
    );
    expect(ours.name).toBe(theirs?.name);
  });
});

test("values, texts, formulas, formats, merges, hidden rows and columns, visibility", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "表",
        rows: [],
        cells: new Map<string, Partial<Cell>>([
          ["2,1", { value: 46096, style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
          ["2,2", { value: true }],
          ["3,1", { value: 312.83, style: { numFmt: "0.0" } }],
          ["3,2", { value: null, formula: "B4*2", formulaResult: 625.66, type: "formula" }],
          ["4,3", { value: "末" }],
        ]),
        merges: [{ startRow: 4, startCol: 1, endRow: 4, endCol: 2 }],
        rowDefs: new Map([[3, { hidden: true }]]),
        columns: [{}, {}, { hidden: true }],
      },
      { name: "隐", rows: [["a"]], hidden: true },
      { name: "深", rows: [["b"]], veryHidden: true },
    ],
  });
  const { fileName, sheets } = readWorkbookPicture(bytes, "2026.xlsx");
  expect(fileName).toBe("2026.xlsx");
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["表", "Visible"],
    ["隐", "Hidden"],
    ["深", "VeryHidden"],
  ]);
  expect(sheets[0]).toEqual({
    name: "表",
    visibility: "Visible",
    origin: { row: 2, column: 1 },
    rowCount: 3,
    columnCount: 3,
    values: [
      [46096, true, null],
      [312.83, 625.66, null],
      [null, null, "末"],
    ],
    texts: [
      ["2026年3月15日", "TRUE", ""],
      ["312.8", "625.66", ""],
      ["", "", "末"],
    ],
    formulas: [
      [null, null, null],
      [null, "=B4*2", null],
      [null, null, null],
    ],
    numberFormats: [
      ['yyyy"年"m"月"d"日"', "General", "General"],
      ["0.0", "General", "General"],
      ["General", "General", "General"],
    ],
    merges: [{ top: 4, left: 1, bottom: 4, right: 2 }],
    hiddenRows: [3],
    hiddenColumns: [2],
    usedArea: null,
    formattedArea: { top: 2, left: 1, bottom: 4, right: 3 },
  });
});

describe("cells as other programs write them", () => {
  test.each([
    ["a formula with an empty result", "<c r='A1'><f>B1+1</f><v></v></c>", null, "=B1+1"],
    ["a formula without a result", "<c r='A1'><f>B1+1</f></c>", null, "=B1+1"],
    ["a formula of type n without a result", "<c r='A1' t='n'><f>B1+1</f><v/></c>", null, "=B1+1"],
    ["a formula whose result is 0", "<c r='A1'><f>B1+1</f><v>0</v></c>", 0, "=B1+1"],
    ["a formula whose result is no text", "<c r='A1' t='str'><f>B1</f><v></v></c>", "", "=B1"],
    ["an error value", "<c r='A1' t='e'><v>#REF!</v></c>", "#REF!", null],
    ["a boolean", "<c r='A1' t='b'><v>0</v></c>", false, null],
    ["a number as text", "<c r='A1' t='inlineStr'><is><t>12.50</t></is></c>", "12.50", null],
    [
      "rich text",
      "<c r='A1' t='inlineStr'><is><r><t>甲</t></r><r><t>乙</t></r></is></c>",
      "甲乙",
      null,
    ],
    ["a cell without address", "<c><v>7</v></c>", 7, null],
    ["an ISO date", "<c r='A1' t='d'><v>2026-03-15</v></c>", 46096, null],
  ])("%s", (_, cell, value, formula) => {
    const sheet = onlySheet(withRows(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`));
    expect([sheet.values[0]?.[0], sheet.formulas[0]?.[0]]).toEqual([value, formula]);
  });

  test("rows and cells without references, with a namespace prefix", () => {
    const bytes = editParts(
      withRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
      {
        [SHEET]: (xml) =>
          xml.replace('xmlns="http', 'xmlns:x="http').replace(/<(\/?)(\w)/g, "<$1x:$2"),
      },
    );
    expect(onlySheet(bytes).values).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});

describe("files of other kinds that hold a workbook", () => {
  test.each(["biff8", "xlsb", "ods", "html", "xlml"] as const)("%s", (bookType) => {
    const [sheet, filled] = [onlySheet(legacy(bookType)), onlySheet(sample("baiyun-kexie.xlsx"))];
    // HTML keeps no blanks around a text.
    expect(sheet.values.map((line) => line.map(trimmed))).toEqual(
      filled.values.map((line) => line.map(trimmed)),
    );
  });

  test.each(["biff8", "xlsb"] as const)("merged areas in %s", (bookType) => {
    expect(onlySheet(legacy(bookType)).merges).toEqual(
      onlySheet(sample("baiyun-kexie.xlsx")).merges,
    );
  });

  test("HTML in GBK saved as .xls", () => {
    // 项目 in GBK
    const bytes = new Uint8Array([
      ...new TextEncoder().encode("<html><body><table><tr><td>"),
      ...[0xcf, 0xee, 0xc4, 0xbf],
      ...new TextEncoder().encode("</td><td>12.5</td></tr></table></body></html>"),
    ]);
    expect(onlySheet(bytes).values).toEqual([["项目", 12.5]]);
  });
});

describe("what is examined of a large sheet", () => {
  test("100,000 rows: the first 2,000, and where the rest lies", () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [row, `行${row}`]);
    const workbook = utils.book_new(utils.aoa_to_sheet(rows), "大");
    const sheet = onlySheet(sheetJsFile(workbook, "xlsx"));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2_000, 2]);
    expect(sheet.values[1_999]).toEqual([1_999, "行1999"]);
    expect(sheet.usedArea).toEqual({ top: 0, left: 0, bottom: 99_999, right: 1 });
  });

  test("content in the last cell of the sheet, after a wrong dimension", () => {
    const sheet = onlySheet(
      withRows(
        '<row r="5"><c r="C5"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect(sheet.origin).toEqual({ row: 4, column: 2 });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2_000, 100]);
    expect(sheet.usedArea).toEqual({ top: 4, left: 2, bottom: 1_048_575, right: 16_383 });
  });

  test("formats far away do not count, but are known", () => {
    const sheet = onlySheet(
      withRows(
        '<row r="5"><c r="C5"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
      ),
    );
    expect([sheet.rowCount, sheet.columnCount, sheet.usedArea]).toEqual([1, 1, null]);
    expect(sheet.formattedArea).toEqual({ top: 4, left: 2, bottom: 1_048_575, right: 16_383 });
  });

  test("a form far down", () => {
    const sheet = onlySheet(withRows('<row r="90000"><c r="B90000"><v>1</v></c></row>'));
    expect([sheet.origin, sheet.values, sheet.usedArea]).toEqual([
      { row: 89_999, column: 1 },
      [[1]],
      null,
    ]);
  });

  test("a sheet without content", () => {
    const sheet = onlySheet(withRows('<row r="3"><c r="A3" s="1"/></row>'));
    expect([sheet.rowCount, sheet.columnCount, sheet.values]).toEqual([0, 0, []]);
  });

  test("column definitions beyond the sheet", () => {
    const bytes = editParts(withRows('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      [SHEET]: (xml) =>
        xml.replace(
          "<sheetData>",
          '<cols><col min="1" max="4294967295" hidden="1"/></cols><sheetData>',
        ),
    });
    expect(onlySheet(bytes).hiddenColumns).toEqual([0]);
  });
});

test("sheet names that mean something to JavaScript are only names", () => {
  const bytes = editParts(sample("not-a-declaration.xlsx"), {
    "xl/workbook.xml": (xml) => xml.replace(/ name="[^"]*"/, ' name="__proto__"'),
  });
  const { sheets } = readWorkbookPicture(bytes, "a.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["__proto__"]);
  expect(sheets[0]?.rowCount).toBeGreaterThan(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

import { BooleanNumber, CellValueType } from "@univerjs/core";
import { UnreadableWorkbook } from "../../../src/workbook/unreadable-workbook";
import { openDocument } from "../../../src/workbench/document/open-document";
import type { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { richWorkbook } from "../../support/rich-workbook";
import { sample } from "../../support/samples";
import { editParts } from "../../support/zip-parts";

let rich: WorkbenchDocument;
beforeAll(async () => {
  rich = await openDocument(await richWorkbook(), "a.xlsx");
});

function sheet(document: WorkbenchDocument, id = "sheet-1") {
  const data = document.data.sheets[id];
  if (data === undefined) {
    throw new Error(`no ${id}`);
  }
  return data;
}

function style(document: WorkbenchDocument, row: number, column: number): unknown {
  const id = sheet(document).cellData?.[row]?.[column]?.s;
  return typeof id === "string" ? document.data.styles[id] : id;
}

function resource(document: WorkbenchDocument, name: string): unknown {
  const data = document.data.resources?.find((one) => one.name === name)?.data;
  return JSON.parse(data ?? "null");
}

test("cells hold values of their type, formulas with their stored result, shared ones spelt out", () => {
  const { cellData } = sheet(rich);
  expect(cellData?.[1]?.[1]).toMatchObject({ v: 10, t: CellValueType.NUMBER });
  expect(cellData?.[4]?.[0]).toMatchObject({ v: " 两端空格 ", t: CellValueType.STRING });
  expect(cellData?.[4]?.[2]).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
  expect(cellData?.[3]?.[1]).toMatchObject({ v: 30, f: "=SUM(B2:B3)" });
  expect(cellData?.[6]?.[1]).toMatchObject({ v: 20, f: "=B2*2" });
});

test("styles: font, theme colour with tint, fill, border, alignment, number format", () => {
  expect(style(rich, 0, 0)).toEqual({
    ff: "宋体",
    fs: 16,
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#8FAADC" },
    bg: { rgb: "#FFEE00" },
    bd: { b: { s: 7, cl: { rgb: "#FF0000" } } },
    ht: 2,
    vt: 2,
    tb: 3,
  });
  expect(style(rich, 1, 1)).toEqual({ n: { pattern: "0.00" } });
});

test("the default font in its dark theme colour", async () => {
  const document = await openDocument(sample("baiyun-kexie.xlsx"), "a.xlsx");
  expect(document.data.defaultStyle).toEqual({ ff: "Calibri", fs: 11, cl: { rgb: "#000000" } });
});

test("sheets at Excel's size, with sizes in pixels, merges, frozen panes, what is hidden", () => {
  expect(rich.data.sheetOrder).toEqual(["sheet-1", "sheet-2", "sheet-3"]);
  expect(sheet(rich)).toMatchObject({
    name: "表 一",
    rowCount: 1_048_576,
    columnCount: 16_384,
    defaultRowHeight: 20,
    columnData: { 0: { w: 84 }, 1: { w: 322 }, 2: { w: 140, hd: BooleanNumber.TRUE } },
    rowData: { 0: { h: 40 }, 4: { hd: BooleanNumber.TRUE } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }],
    freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
    hidden: BooleanNumber.FALSE,
  });
  expect(sheet(rich, "sheet-2")).toMatchObject({ hidden: BooleanNumber.TRUE });
  expect(sheet(rich, "sheet-3").custom).toEqual({ visibility: "VeryHidden" });
});

test("a column's width counts characters of the workbook's default font", async () => {
  const chinese = editParts(rich.original, {
    "xl/styles.xml": (xml) => xml.replace('<name val="Calibri"/>', '<name val="宋体"/>'),
  });
  const document = await openDocument(chinese, "a.xlsx");
  expect(document.data.defaultStyle).toMatchObject({ ff: "宋体" });
  expect(sheet(document)).toMatchObject({
    defaultColumnWidth: 72,
    columnData: { 0: { w: 96 }, 1: { w: 368 } },
  });
  expect(sheet(rich).defaultColumnWidth).toBe(64);
});

test("a row without a height of its own is high enough for its wrapped texts", async () => {
  const { rowData } = sheet(await openDocument(sample("baiyun-kexie.xlsx"), "a.xlsx"));
  expect(rowData?.[1]?.h).toBeLessThan(30);
  // A1 is set in 16 points, A11 is a long text merged over five columns, A21 is merged over eleven rows.
  expect(rowData?.[0]?.h).toBeGreaterThanOrEqual(28);
  expect(rowData?.[10]?.h).toBeGreaterThan(50);
  expect(rowData?.[20]?.h).toBeLessThan(60);
  expect(sheet(rich).rowData?.[0]).toMatchObject({ h: 40, ia: BooleanNumber.FALSE });
});

test("protection says whether formats may be changed", async () => {
  expect(rich.protection).toMatchObject({ "sheet-1": { allowFormatCells: true } });
  const locked = editParts(rich.original, {
    "xl/worksheets/sheet1.xml": (xml) => xml.replace(' formatCells="0"', ""),
  });
  const { protection } = await openDocument(locked, "a.xlsx");
  expect(protection["sheet-1"]).toBeDefined();
  expect(protection["sheet-1"]).not.toHaveProperty("allowFormatCells");
});

test("conditional formats with several areas, first in priority first", () => {
  expect(resource(rich, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")).toMatchObject({
    "sheet-1": [
      {
        ranges: [
          { startRow: 1, startColumn: 1, endRow: 2, endColumn: 1 },
          { startRow: 0, startColumn: 3, endRow: 2, endColumn: 3 },
        ],
        rule: { subType: "formula", value: "=$B2>15", style: { cl: { rgb: "#9C0006" } } },
      },
      { rule: { subType: "number", operator: "between", value: [1, 5] } },
    ],
  });
});

test("validations, cut to what the grid can bear; notes; names", () => {
  expect(resource(rich, "SHEET_DATA_VALIDATION_PLUGIN")).toMatchObject({
    "sheet-1": [
      { type: "list", formula1: "合格,优良", allowBlank: true },
      { type: "list", formula1: "=名单", ranges: [{ startRow: 0, endRow: 19_999 }] },
      { type: "decimal", formula1: "0", operator: "greaterThanOrEqual" },
    ],
  });
  expect(resource(rich, "SHEET_NOTE_PLUGIN")).toMatchObject({
    "sheet-1": { 0: { 0: { note: "批注" } } },
  });
  expect(resource(rich, "SHEET_DEFINED_NAME_PLUGIN")).toMatchObject({
    "file-0": { name: "名单", formulaOrRefString: "清单!$A$1:$A$2" },
    "file-1": { name: "局部", localSheetId: "sheet-1" },
  });
});

test("a formatted cell in the last corner of the sheet does no harm", async () => {
  const bytes = editParts(sample("baiyun-kexie.xlsx"), {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
  });
  const document = await openDocument(bytes, "a.xlsx");
  expect(sheet(document).cellData?.[4]?.[1]?.v).toBe(289.07);
});

test("what is no .xlsx is refused", async () => {
  await expect(openDocument(new TextEncoder().encode("<html>"), "a.xls")).rejects.toThrow(
    UnreadableWorkbook,
  );
});

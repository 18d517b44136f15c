import { CellValueType } from "@univerjs/core";
import type { WorkbookPicture } from "../../src/sheet/sheet-picture";
import { mark } from "../support/mark-workbook";
import { openExcel, type OpenExcel } from "../support/office-js";
import { workbookData, type TestSheet } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

function open(sheets: Readonly<Record<string, TestSheet>>) {
  excel = openExcel({ data: workbookData(sheets) });
}

async function picture(): Promise<WorkbookPicture> {
  const { result } = await mark();
  return result;
}

test("holds values, texts, formulas, formats, merges and what is hidden", async () => {
  open({
    申报表: {
      rows: [
        ["部门名称", null, "区科协"],
        [1234.5, "=A2*2", true],
      ],
      merges: ["A1:B1"],
      hiddenRows: [1],
      hiddenColumns: [2],
    },
    说明: { rows: [["填表说明"]], visibility: "Hidden" },
  });
  const { fileName, sheets } = await picture();
  expect(fileName).toBe("申报表.xlsx");
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["申报表", "Visible"],
    ["说明", "Hidden"],
  ]);
  expect(sheets[0]).toMatchObject({
    origin: { row: 0, column: 0 },
    rowCount: 2,
    columnCount: 3,
    values: [
      ["部门名称", null, "区科协"],
      [1234.5, 2469, true],
    ],
    texts: [
      ["部门名称", "", "区科协"],
      ["1234.5", "2469", "TRUE"],
    ],
    formulas: [
      [null, null, null],
      [null, "=A2*2", null],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [1],
    hiddenColumns: [2],
    usedArea: null,
  });
  expect(sheets[0]?.numberFormats[1]?.[0]).toBe("General");
});

test("starts at A1 wherever the content starts", async () => {
  open({ 申报表: { rows: [[], [null, null, "合计"]] } });
  expect((await picture()).sheets[0]).toMatchObject({
    origin: { row: 0, column: 0 },
    values: [
      [null, null, null],
      [null, null, "合计"],
    ],
  });
});

test("is one empty cell for an empty sheet", async () => {
  open({ Sheet1: {} });
  expect((await picture()).sheets[0]).toMatchObject({ values: [[null]], merges: [] });
});

test("distinguishes a formula from a text that begins with an equals sign", async () => {
  open({ 申报表: { rows: [[{ v: "=说明", t: CellValueType.STRING }]] } });
  const sheet = (await picture()).sheets[0];
  expect([sheet?.values, sheet?.formulas]).toEqual([[["=说明"]], [[null]]]);
});

test("is not blown up by formats", async () => {
  open({ 申报表: { rows: [["x"]], styles: { "A1:D30": { bg: { rgb: "#EEEEEE" } } } } });
  expect((await picture()).sheets[0]).toMatchObject({ rowCount: 1, columnCount: 1 });
});

test("ends after 2 000 rows and 100 columns and says how far the sheet goes", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [row]);
  const wide = [Array.from({ length: 120 }, (_, column) => column)];
  open({ 长: { rows }, 宽: { rows: wide } });
  const [long, broad] = (await picture()).sheets;
  expect(long).toMatchObject({ rowCount: 2000, columnCount: 1, usedArea: { bottom: 99_999 } });
  expect(broad).toMatchObject({ rowCount: 1, columnCount: 100, usedArea: { right: 119 } });
});

import { writeXlsx, type Cell } from "hucre";
import { readOpenWorkbook } from "../../src/excel/read-open-workbook";
import { toAddress, toRangeAddress } from "../../src/sheet/address";
import type { SheetPicture } from "../../src/sheet/sheet-picture";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { openDocument } from "../../src/workbench/document/open-document";
import { openExcel, type OpenExcel } from "../support/office-js";
import { sample, SAMPLES } from "../support/samples";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

/** A workbook with every kind of value and format that a form may hold, and sheets of every visibility. */
function ofEveryKind(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "表 一",
        rows: [],
        cells: new Map<string, Partial<Cell>>([
          ["1,1", { value: " 两端空格 " }],
          ["1,2", { value: "换\n行" }],
          ["2,1", { value: 46096, style: { numFmt: "yyyy-mm-dd" } }],
          ["2,2", { value: 0.95, style: { numFmt: "0%" } }],
          ["2,3", { value: 1234567.891, style: { numFmt: "#,##0.00" } }],
          ["3,1", { value: true }],
          ["3,2", { value: 312.83, style: { numFmt: "0.00" } }],
          ["3,3", { value: 0.1 }],
          ["4,1", { formula: "C4*2", formulaResult: 625.66, type: "formula" }],
          ["4,2", { value: "００12", style: { numFmt: "@" } }],
          ["6,1", { value: "末行" }],
        ]),
        merges: [
          { startRow: 1, startCol: 2, endRow: 1, endCol: 4 },
          { startRow: 6, startCol: 1, endRow: 8, endCol: 1 },
        ],
        rowDefs: new Map([[3, { hidden: true }]]),
        columns: [{}, {}, {}, { hidden: true }],
      },
      { name: "隐藏", rows: [["甲", 1]], hidden: true },
      { name: "深藏", rows: [["乙"]], veryHidden: true },
      { name: "空", rows: [] },
    ],
  });
}

const WORKBOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...SAMPLES.map((name) => [name, () => Promise.resolve(sample(name))] as const),
  ["values, formats and sheets of every kind", ofEveryKind],
];

test.each(WORKBOOKS)("%s gives the same picture in Excel and as a file", async (_, make) => {
  const bytes = await make();
  excel = openExcel(await openDocument(bytes, "a.xlsx"));
  const { workbook } = await readOpenWorkbook();
  const file = readWorkbookPicture(bytes, "a.xlsx");
  expect(file.sheets.length).toBeGreaterThan(0);
  const uncalculated = file.sheets.map(formulasWithoutResult);
  expect(workbook.sheets.map((sheet, at) => picture(sheet, uncalculated[at]))).toEqual(
    file.sheets.map((sheet, at) => picture(sheet, uncalculated[at])),
  );
});

/** Formulas whose results the writing program did not store: Excel calculates them as it opens the file. */
function formulasWithoutResult({ values, formulas, origin }: SheetPicture): ReadonlySet<string> {
  return new Set(
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula === null || values[r]?.[c] !== null
          ? []
          : [toAddress({ row: origin.row + r, column: origin.column + c })],
      ),
    ),
  );
}

/**
 * A picture without results that the file lacks, and without where its grids begin: in Excel at A1, because asking where the content begins would take a round
 * trip more; of a file at its first row and column with content.
 */
function picture(sheet: SheetPicture, uncalculated: ReadonlySet<string> = new Set()): unknown {
  const { name, visibility, origin, values, texts, formulas, numberFormats, usedArea } = sheet;
  const filled = values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const formula = formulas[r]?.[c] ?? null;
      const cell = toAddress({ row: origin.row + r, column: origin.column + c });
      const shown = uncalculated.has(cell) ? {} : { value, text: texts[r]?.[c] };
      return value === null && formula === null
        ? []
        : [{ cell, formula, ...shown, numberFormat: numberFormats[r]?.[c] }];
    }),
  );
  return {
    name,
    visibility,
    filled,
    merges: (sheet.merges ?? []).map(toRangeAddress).sort(),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    usedArea,
  };
}

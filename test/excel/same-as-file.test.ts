import { writeXlsx, type Cell } from "hucre";
import type { SheetPicture, WorkbookPicture } from "../../src/sheet/sheet-picture";
import { openDocument } from "../../src/workbench/document/open-document";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { mark } from "../support/mark-workbook";
import { openExcel } from "../support/office-js";
import { sample, SAMPLES } from "../support/samples";
import { editParts } from "../support/zip-parts";
import { contentsWorkbook } from "../workbook/support/contents-workbook";

async function inExcel(bytes: Uint8Array, name: string): Promise<WorkbookPicture> {
  const excel = openExcel(await openDocument(bytes, name));
  try {
    return (await mark()).result;
  } finally {
    excel.close();
  }
}

/**
 * Excel's picture of a sheet as a file could give it. This, and nothing else, differs by its nature:
 * - Excel's pictures begin in A1, those of files with the first content; what lies in front of that is blank, and
 *   whether it is hidden is not told. An empty sheet is one blank cell in Excel, and none in a file; and the used range of
 *   one, formatted or not, is never nothing.
 * - Excel calculates a formula without a stored result when it opens the file; who reads the file cannot.
 */
function asInFile(excel: SheetPicture, file: SheetPicture): object {
  const { origin, rowCount, columnCount } = file;
  const isCalculated = (r: number, c: number): boolean =>
    file.values[r]?.[c] !== null || file.formulas[r]?.[c] === null;
  const cut = <T>(grid: readonly (readonly T[])[]): (T | undefined)[][] =>
    file.values.map((line, r) => line.map((_, c) => grid[r + origin.row]?.[c + origin.column]));
  const calculated = <T>(grid: readonly (readonly T[])[], otherwise: T): (T | undefined)[][] =>
    cut(grid).map((line, r) => line.map((own, c) => (isCalculated(r, c) ? own : otherwise)));
  const isInside = (first: number, count: number) => (index: number) =>
    index >= first && index < first + count;
  return {
    ...excel,
    origin,
    rowCount,
    columnCount,
    values: calculated(excel.values, null),
    texts: calculated(excel.texts, ""),
    formulas: cut(excel.formulas),
    numberFormats: cut(excel.numberFormats),
    hiddenRows: excel.hiddenRows.filter(isInside(origin.row, rowCount)),
    hiddenColumns: excel.hiddenColumns.filter(isInside(origin.column, columnCount)),
    formattedArea: isBlank(file) ? null : excel.formattedArea,
  };
}

/** Whether a sheet has neither content nor formats. */
function isBlank({ rowCount, formattedArea }: SheetPicture): boolean {
  return rowCount === 0 && formattedArea === null;
}

/** How many cells hold anything. */
function filledCells({ values, formulas }: SheetPicture): number {
  return values.flatMap((line, r) =>
    line.filter((value, c) => value !== null || formulas[r]?.[c] !== null),
  ).length;
}

async function expectSame(bytes: Uint8Array, name = "a.xlsx"): Promise<void> {
  const file = readWorkbookPicture(bytes, name);
  const excel = await inExcel(bytes, name);
  expect(excel.fileName).toBe(file.fileName);
  expect(excel.sheets.map(filledCells)).toEqual(file.sheets.map(filledCells));
  expect(file.sheets.map((sheet, index) => asInFile(excel.sheets[index] ?? sheet, sheet))).toEqual(
    file.sheets,
  );
}

/** A workbook of one sheet with cells by row and column. */
function workbookOf(cells: readonly (readonly [string, Partial<Cell>])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "表", rows: [], cells: new Map(cells) }] });
}

/** A workbook of one sheet with these row elements. */
async function workbookOfRows(rows: string): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets: [{ name: "表", rows: [["甲"]] }] });
  return editParts(bytes, {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`),
  });
}

test.each(SAMPLES)("%s", async (name) => {
  await expectSame(sample(name), name);
});

test("contents of every kind, merged areas, hidden rows, columns and sheets", async () => {
  await expectSame(await contentsWorkbook());
});

/** Number formats as they are found in Chinese workbooks, and as Excel offers them. */
const FORMATS = [
  ...["General", "0", "0.00", "0.0", "#,##0", "#,##0.00", "0%", "0.00%", "0.00E+00", "# ?/?", "@"],
  ...["#,##0.00_);(#,##0.00)", "#,##0.00_);[Red](#,##0.00)", "0.00_ ", "0.00_);[Red]\\(0.00\\)"],
  ...["0.00;[Red]0.00", "[Red]0.00;[Blue]-0.00", "00000", "0.###", "#.##", ";;;", "0;-0;;@"],
  ...accounting(),
  ...["[$¥-804]#,##0.00", '"¥"#,##0.00;"¥"-#,##0.00', '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  ...['0.0"万元"', "0.0万元", "0.00 万元", '#,##0,"千"', '0!.0,"万"', '[>=10000]0!.0,"万";0'],
  ...['[=1]"是";[=0]"否";General', 'General"元"', 'G/通用格式"元"', '"约"General', '"第"0"项"'],
  ...["0\\%", '0"%"', "[DBNum1][$-804]General", '[DBNum2][$-804]General"元"'],
];
function accounting(): readonly string[] {
  return ["", '"¥"'].map(
    (sign) => `_ ${sign}* #,##0.00_ ;_ ${sign}* -#,##0.00_ ;_ ${sign}* "-"??_ ;_ @_ `,
  );
}
const NUMBERS = [
  0,
  1,
  -1,
  0.5,
  12.5,
  -312.834,
  312.83,
  1234567.891,
  123456789012,
  0.1 + 0.2,
  -0.001,
];

const DAY_FORMATS = [
  ...["yyyy-mm-dd", "yyyy/m/d", "yyyy/m/d;@", "yyyy.m.d", "yyyy.mm", "yyyymm", "m/d/yyyy h:mm"],
  ...["d-mmm-yy", "mmmm", "dddd", "aaaa", "aaa", "[$-804]aaaa;@", "m/d(aaa)", "[$-409]d-mmm-yy;@"],
  ...[
    'yyyy"年"m"月"',
    'm"月"d"日"',
    'yyyy"年"m"月"d"日";@',
    "yyyy年m月",
    "[$-F800]dddd, mmmm dd, yyyy",
  ],
  ...['[$-804]yyyy"年"m"月"d"日";@', "h:mm AM/PM", "h:mm:ss", "mm:ss", "[h]:mm:ss"],
  ...['上午/下午h"时"mm"分"', "[$-F400]h:mm:ss AM/PM", "yyyy-mm-dd hh:mm:ss.000"],
];
const DAYS = [1, 0.75, 46096, 46096.25, 46096.75, 1234567.891];

test.each<[string, readonly string[], readonly (number | string | boolean)[]]>([
  ["numbers", FORMATS, NUMBERS],
  ["texts and truth values", FORMATS, ["文", true, false]],
  ["days and times", DAY_FORMATS, DAYS],
])("%s by their number formats", async (_, formats, values) => {
  await expectSame(
    await workbookOf(
      formats.flatMap((numFmt, row) =>
        values.map((value, column) => [`${row},${column}`, { value, style: { numFmt } }] as const),
      ),
    ),
  );
});

test("error values, and formulas that give them", async () => {
  const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!"];
  const constants = errors.map((error) => `<c t="e"><v>${error}</v></c>`).join("");
  const results = errors.map((error) => `<c t="e"><f>1/0</f><v>${error}</v></c>`).join("");
  await expectSame(await workbookOfRows(`<row>${constants}</row><row>${results}</row>`));
});

test("formulas that several cells share, also from another row, and one with an empty text", async () => {
  const rows = [1, 2, 3].map((row) => {
    const shared =
      row === 1
        ? '<f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f>'
        : '<f t="shared" si="0"/>';
    return `<row><c><v>${row}</v></c><c t="str">${shared}<v>${row}A1</v></c><c t="str"><f>""</f><v></v></c></row>`;
  });
  await expectSame(await workbookOfRows(rows.join("")));
});

test("texts in runs, with line feeds, spaces, characters from the end of Unicode, or nothing", async () => {
  const texts = [
    '<r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r>',
    "<t>第一行&#10;第二行&#13;&#10;第三行</t>",
    '<t xml:space="preserve">  前后  </t>',
    "<t>𠮷𬭚&#x20BB7;</t>",
    "<t></t>",
    "<t>=1+1</t>",
    "<t>'引号</t>",
    "<t>00012</t>",
    "<t>TRUE</t>",
    "<t>#REF!</t>",
  ];
  const cells = texts.map((text) => `<c t="inlineStr"><is>${text}</is></c>`);
  await expectSame(await workbookOfRows(`<row>${cells.join("")}<c><v>1</v></c></row>`));
});

test("a sheet larger than what is examined", async () => {
  const rows = Array.from({ length: 2_100 }, (_, row) =>
    row === 0 ? Array.from({ length: 120 }, (__, column) => column) : [row],
  );
  await expectSame(await writeXlsx({ sheets: [{ name: "大", rows }] }));
});

test("content far from A1, and hidden rows and columns in front of it", async () => {
  await expectSame(
    await writeXlsx({
      sheets: [
        {
          name: "远",
          rows: [],
          cells: new Map([["9,7", { value: "甲" }]]),
          rowDefs: new Map([2, 9].map((row) => [row, { hidden: true }])),
          columns: [{ hidden: true }, {}, {}, {}, {}, {}, {}, { hidden: true }],
          merges: [{ startRow: 9, startCol: 7, endRow: 10, endCol: 8 }],
        },
      ],
    }),
  );
});

test("formats of blank cells beyond the content, and on a sheet without any", async () => {
  const style = {
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFEEEE" } },
  } as const;
  const bytes = await writeXlsx({
    sheets: [
      { name: "远", rows: [["甲"]], cells: new Map([["700,250", { value: null, style }]]) },
      {
        name: "前",
        rows: [],
        cells: new Map([
          ["3,2", { value: null, style }],
          ["9,7", { value: "甲" }],
        ]),
      },
      { name: "空", rows: [], cells: new Map([["4,5", { value: null, style }]]) },
      { name: "无", rows: [] },
    ],
  });
  await expectSame(bytes);
  const areas = readWorkbookPicture(bytes, "a.xlsx").sheets.map(
    ({ formattedArea }) => formattedArea,
  );
  expect(areas).toEqual([
    { top: 0, left: 0, bottom: 700, right: 250 },
    { top: 3, left: 2, bottom: 9, right: 7 },
    { top: 4, left: 5, bottom: 4, right: 5 },
    null,
  ]);
});

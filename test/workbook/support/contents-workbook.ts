import { writeXlsx, type Cell } from "hucre";

type CellEntry = readonly [string, Partial<Cell>];

const formula = (text: string, result: Cell["value"]): Partial<Cell> => ({
  value: null,
  formula: text,
  formulaResult: result,
  type: "formula",
});
const formatted = (value: Cell["value"], numFmt: string): Partial<Cell> => ({
  value,
  style: { numFmt },
});

/** A day, and the afternoon of that day. */
const DAY = 46096;
const AFTERNOON = 46096.75;

/** Cells by row and column, of every kind that a form may hold. */
const CELLS: readonly CellEntry[] = [
  ["1,1", { value: "甲 & 乙 <丙>\n第二行" }],
  ["1,2", { value: "12.50" }],
  ["1,3", { value: "=说明" }],
  ["1,4", { value: "  前后有空格  " }],
  ["1,5", { value: "𠮷〇㐂" }],
  ["2,1", { value: 312.83 }],
  ["2,2", { value: -0.1 }],
  ["2,3", { value: 0 }],
  ["2,4", { value: 1234567.891 }],
  ["2,5", { value: 0.1 + 0.2 }],
  ["3,1", formatted(312.834, "0.0")],
  ["3,2", formatted(1234567.891, "#,##0.00")],
  ["3,3", formatted(0.955, "0.0%")],
  ["3,4", formatted(1, "0%")],
  ["3,5", formatted(0, "0.00;;;@")],
  ["4,1", formatted(DAY, 'yyyy"年"m"月"d"日"')],
  ["4,2", formatted(DAY, "yyyy-mm-dd")],
  ["4,3", formatted(AFTERNOON, "yyyy-mm-dd hh:mm")],
  ["4,4", formatted(0.75, "h:mm")],
  ["4,5", formatted(2026, '0"年"')],
  ["5,1", { value: true }],
  ["5,2", { value: false }],
  ["5,3", formatted("95%", "@")],
  ["5,4", formatted(12.5, "@")],
  ["5,5", formatted(-3, "0.00_);(0.00)")],
  ["6,1", formula("SUM(B3:D3)", 312.73)],
  ["6,2", formula('IF(B3>0,"是","否")', "是")],
  ["6,3", formula("B3>0", true)],
  ["6,4", { ...formula("C3/100", -0.001), style: { numFmt: "0.00%" } }],
  ["6,5", formula("第二张!A1*2", 14)],
  ["8,1", { value: "合并" }],
];

/** A workbook with cells of every kind, merged areas, hidden rows, columns and sheets. */
export async function contentsWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "内 容",
        rows: [],
        cells: new Map(CELLS),
        merges: [
          { startRow: 8, startCol: 1, endRow: 9, endCol: 2 },
          { startRow: 10, startCol: 1, endRow: 10, endCol: 5 },
        ],
        rowDefs: new Map([
          [3, { hidden: true }],
          [7, { hidden: true }],
        ]),
        columns: [{}, {}, { hidden: true }, {}, { hidden: true }],
      },
      { name: "第二张", rows: [[7]], hidden: true },
      { name: "第三张", rows: [["深"]], veryHidden: true },
      { name: "空", rows: [] },
    ],
  });
}

import { writeXlsx, type Cell } from "hucre";
import { editParts } from "./zip-parts";

/**
 * A workbook with everything that saving must keep: styles, validations (one on a whole column), conditional formats,
 * a note, protection that allows formatting, print set-up, names, hidden rows, columns and sheets, formulas (two of
 * them shared) and a calculation chain.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "表 一",
        rows: [],
        cells: new Map<string, Partial<Cell>>([
          [
            "0,0",
            {
              value: "标题",
              style: {
                font: { name: "宋体", size: 16, bold: true, color: { theme: 4, tint: 0.4 } },
                fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFEE00" } },
                alignment: { horizontal: "center", vertical: "center", wrapText: true },
                border: { bottom: { style: "double", color: { rgb: "FF0000" } } },
              },
              comment: { text: "批注", author: "甲" },
            },
          ],
          ["1,0", { value: 1 }],
          ["1,1", { value: 10, style: { numFmt: "0.00", protection: { locked: false } } }],
          ["2,1", { value: 20, style: { numFmt: "0.00", protection: { locked: false } } }],
          ["3,1", { formula: "SUM(B2:B3)", formulaResult: 30, type: "formula" }],
          ["4,0", { value: " 两端空格 " }],
          ["4,2", { value: true }],
        ]),
        columns: [{ width: 12 }, { width: 46 }, { width: 20, hidden: true }],
        rowDefs: new Map([
          [0, { height: 30 }],
          [4, { hidden: true }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        freezePane: { rows: 1, columns: 1 },
        dataValidations: [
          { type: "list", values: ["合格", "优良"], range: "D1:D10", allowBlank: true },
          { type: "list", formula1: "名单", range: "E1:E1048576" },
          { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", range: "B2:B3 D3" },
        ],
        conditionalRules: [
          {
            type: "expression",
            priority: 1,
            formula: "$B2>15",
            range: "B2:B3 D1:D3",
            style: { font: { bold: true, color: { rgb: "9C0006" } } },
          },
          {
            type: "cellIs",
            operator: "between",
            priority: 2,
            formula: ["1", "5"],
            range: "A2",
            style: { font: { color: { rgb: "FF0000" } } },
          },
          {
            type: "colorScale",
            priority: 3,
            range: "B2:B3",
            colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFFF", "00FF00"] },
          },
        ],
        protection: { sheet: true, password: "abc", formatCells: true },
        pageSetup: { printArea: "$A$1:$C$5", orientation: "landscape", paperSize: "a4" },
      },
      { name: "清单", rows: [["甲"], ["乙"]], hidden: true },
      { name: "深", rows: [["丙"]], veryHidden: true },
    ],
    namedRanges: [
      { name: "名单", range: "清单!$A$1:$A$2" },
      { name: "局部", range: "清单!$A$1", scope: "表 一" },
    ],
  });
  return editParts(bytes, {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace(
        "</sheetData>",
        '<row r="7"><c r="A7"><f t="shared" ref="A7:B7" si="0">A2*2</f><v>2</v></c>' +
          '<c r="B7"><f t="shared" si="0"/><v>20</v></c></row></sheetData>',
      ),
    "xl/workbook.xml": (xml) => xml.replace(' fullCalcOnLoad="1"', ""),
    "xl/calcChain.xml": () =>
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B4" i="1"/><c r="A7"/><c r="B7"/></calcChain>',
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    "[Content_Types].xml": (xml) =>
      xml.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
  });
}

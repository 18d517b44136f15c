import type { Area } from "../../../src/sheet/address";
import type { CellValue, SheetPicture } from "../../../src/sheet/sheet-picture";

const MAIN = "urn:schemas-microsoft-com:office:spreadsheet";
const FIXED = '<Style ss:ID="s1"><NumberFormat ss:Format="Fixed"/></Style>';

/** A sheet as Excel 2003 wrote it as XML: its values and merged areas. */
export function excel2003File({ name, values, merges }: SheetPicture): string {
  const rows = values.map((line, row) => {
    const cells = line.map((value, column) => cell(row, column, value, merges ?? []));
    return `<Row ss:Index="${row + 1}" ss:AutoFitHeight="0">${cells.join("")}</Row>`;
  });
  return workbook(FIXED, name, rows.join("\r\n"));
}

/** A workbook of Excel 2003 with one row of cells. */
export function excel2003Workbook(styles: string, cells: string): string {
  return workbook(styles, "表", `<Row>${cells}</Row>`);
}

function workbook(styles: string, name: string, rows: string): string {
  return [
    '<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>',
    `<Workbook xmlns="${MAIN}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:ss="${MAIN}">`,
    `<Styles>${styles}</Styles>`,
    `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet></Workbook>`,
  ].join("\r\n");
}

function cell(row: number, column: number, value: CellValue, merges: readonly Area[]): string {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  const across = merge === undefined ? "" : ` ss:MergeAcross="${merge.right - merge.left}"`;
  const down = merge === undefined ? "" : ` ss:MergeDown="${merge.bottom - merge.top}"`;
  if (value === null && merge === undefined) {
    return "";
  }
  const style = typeof value === "number" ? ' ss:StyleID="s1"' : "";
  return `<Cell ss:Index="${column + 1}"${across}${down}${style}>${data(value)}</Cell>`;
}

function data(value: CellValue): string {
  if (value === null) {
    return "";
  }
  const type = typeof value === "number" ? "Number" : "String";
  return `<Data ss:Type="${type}">${String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</Data>`;
}

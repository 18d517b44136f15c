import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { toArea } from "../../src/sheet/address";

/** What a cell of a test sheet is: its value, a formula with `=`, or the engine's own cell data. */
export type TestCell = string | number | boolean | null | ICellData;

export interface TestSheet {
  /** Rows from A1 on. */
  readonly rows?: readonly (readonly TestCell[])[];
  /** Addresses of merged areas. */
  readonly merges?: readonly string[];
  /** Styles by address of the area that has them. */
  readonly styles?: Readonly<Record<string, IStyleData>>;
  readonly visibility?: "Hidden" | "VeryHidden";
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook from its sheets by name; their ids are `sheet-1`, `sheet-2`, … in this order. */
export function workbookData(
  sheets: Readonly<Record<string, TestSheet>>,
  name = "申报表.xlsx",
): IWorkbookData {
  const ids = Object.keys(sheets).map((_, index) => `sheet-${index + 1}`);
  return {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([sheetName, sheet], index) => {
        const id = ids[index] ?? "";
        return [id, sheetData(id, sheetName, sheet)];
      }),
    ),
  };
}

function sheetData(id: string, name: string, sheet: TestSheet): Partial<IWorksheetData> {
  const { rows = [], merges = [], styles = {}, hiddenRows = [], hiddenColumns = [] } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => {
    cellData[r] = Object.fromEntries(
      row.flatMap((cell, c) => (cell === null ? [] : [[c, toCellData(cell)]])),
    );
  });
  for (const [address, style] of Object.entries(styles)) {
    const { top, left, bottom, right } = toArea(address);
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) {
        const row = (cellData[r] ??= {});
        row[c] = { ...row[c], s: style };
      }
    }
  }
  return {
    id,
    name,
    cellData,
    rowCount: 1_048_576,
    columnCount: 16_384,
    hidden: sheet.visibility ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: { visibility: sheet.visibility },
    mergeData: merges.map((address) => {
      const { top, left, bottom, right } = toArea(address);
      return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
    }),
    rowData: hidden(hiddenRows),
    columnData: hidden(hiddenColumns),
  };
}

function toCellData(cell: Exclude<TestCell, null>): ICellData {
  switch (typeof cell) {
    case "number":
      return { v: cell, t: CellValueType.NUMBER };
    case "boolean":
      return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return cell.startsWith("=") ? { f: cell } : { v: cell, t: CellValueType.STRING };
    default:
      return cell;
  }
}

function hidden(indexes: readonly number[]): Record<number, { hd: BooleanNumber }> {
  return Object.fromEntries(indexes.map((index) => [index, { hd: BooleanNumber.TRUE }]));
}

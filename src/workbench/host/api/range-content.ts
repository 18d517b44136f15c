import type { ApiClassDefinition } from "../api-class";
import type { Json } from "../batch";
import { cellContent, valueType } from "../model/cell";
import { formattedText } from "../model/cell-text";
import { isEntireColumn, isEntireRow } from "../model/grid";
import { formulaOrContent, numberFormatOf, readCells, type StoredCell } from "../model/read-cells";
import type { SheetArea } from "../model/selection";
import { writeCells, writeNumberFormats } from "../model/write-cells";

type Definition = ApiClassDefinition<SheetArea>;

/** A grid with one element a cell; null for whole rows and columns, which Excel does not read out. */
function grid(read: (cell: StoredCell, range: SheetArea) => Json): (range: SheetArea) => Json {
  return (range) =>
    isEntireRow(range.area) || isEntireColumn(range.area)
      ? null
      : readCells(range.sheet, range.area, (cell) => read(cell, range));
}

const formulas = grid((cell, { sheet }) => formulaOrContent(sheet, cell));
const numberFormats = grid(({ style }) => numberFormatOf(style));

/** What the cells of a range hold and show. */
export const rangeContent = {
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  Text: grid(({ data, style }) => formattedText(cellContent(data), numberFormatOf(style))),
  ValueTypes: grid(({ data }) => valueType(cellContent(data))),
  Values: grid(({ data }) => cellContent(data)),
} satisfies Definition["scalars"];

export const rangeContentSetters = {
  Formulas: writeCells,
  FormulasLocal: writeCells,
  NumberFormat: writeNumberFormats,
  NumberFormatLocal: writeNumberFormats,
  Values: writeCells,
} satisfies Definition["setters"];

import type { Declaration } from "../../declaration/declaration";
import { DEFAULT_EDITION } from "../../editions/editions";
import { toAddress, toArea, type Area } from "../../sheet/address";
import { extendRanges, type TableEnd } from "../../sheet/extend-ranges";
import type { RowPlan, SheetPosition } from "../../sheet/row-plan";
import type { SheetPicture, WorkbookPicture } from "../../sheet/sheet-picture";
import { labelsToExtend } from "./label-areas";
import { joinParts, partsOfRow } from "./row-parts";
import { rowPlace, type RowPlace, type WantedRow } from "./row-place";

/**
 * Plans one more row in a table of a form, whoever made the form: like the row above it, under the same labels,
 * included in the sums that end there.
 * @param workbook the workbook that the declaration was read from
 * @returns null when the form has no such table or category, so that there is no place for the row
 */
export function planRow(
  wanted: WantedRow,
  declaration: Declaration,
  workbook: WorkbookPicture,
): RowPlan | null {
  const { sheet, layout, range } = declaration;
  const place = rowPlace(wanted, layout);
  const picture = workbook.sheets.find(({ name }) => name === sheet);
  const column = place?.fields[0];
  if (place === null || picture === undefined || column === undefined) {
    return null;
  }
  const { above } = place;
  const row = above + 1;
  const { left, right } = toArea(range);
  const merges = picture.merges ?? [];
  const parts = partsOfRow(merges, above, left, right);
  const extended = labelsToExtend(declaration, merges, place);
  return {
    sheet,
    row,
    left,
    right,
    copied: joinParts(parts),
    cleared: parts
      .filter((part) => staysBlank(part, place, extended, declaration))
      .map((part) => ({ ...part, top: row, bottom: row })),
    extended,
    sums: sumsOver(workbook, { sheet, left, right, lastRow: above }),
    height: DEFAULT_EDITION.design.rowHeights[wanted.kind],
    first: { row, column },
  };
}

/** Cells to fill in stay blank; a repeated label and formulas outside the fields are copied. */
function staysBlank(
  { left }: Area,
  { above, labels, fields }: RowPlace,
  extended: readonly Area[],
  { cells }: Declaration,
): boolean {
  if (labels.includes(left)) {
    return extended.some((area) => area.left === left);
  }
  const address = toAddress({ row: above, column: left });
  const hasFormula = cells.some(({ cell, formula }) => cell === address && formula !== null);
  return fields.includes(left) || !hasFormula;
}

/**
 * Formulas anywhere in the workbook whose ranges run down to the end of the table, with their cells after the
 * insertion. A formula in the last row itself is a running total, and stays as it is.
 */
function sumsOver({ sheets }: WorkbookPicture, end: TableEnd): readonly SheetPosition[] {
  return sheets.flatMap((picture) =>
    formulasOf(picture)
      .filter(({ row }) => picture.name !== end.sheet || row !== end.lastRow)
      .filter(({ formula }) => extendRanges(formula, picture.name, end) !== formula)
      .map(({ row, column }) => {
        const isMoved = picture.name === end.sheet && row > end.lastRow;
        return { sheet: picture.name, position: { row: isMoved ? row + 1 : row, column } };
      }),
  );
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf({ formulas, origin }: SheetPicture): readonly PlacedFormula[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula === null ? [] : [{ row: origin.row + r, column: origin.column + c, formula }],
    ),
  );
}

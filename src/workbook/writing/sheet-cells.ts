import type { Cell } from "hucre";
import type { CellPosition } from "../../sheet/address";
import { toAddress } from "../../sheet/address";
import type { LookPlan, PlannedContent, SheetPlan } from "../../sheet/sheet-plan";
import { cellStyle } from "./cell-style";
import { coveredCells } from "./covered-cells";
import { fileFormula } from "./file-formula";
import { textCell } from "./text-cell";

/** Cells of a sheet under hucre's keys, `row,column`. */
type Cells = Map<string, Partial<Cell>>;

/**
 * The cells of a plan: every cell of a look with its style, also where another cell's merged area covers it, so that
 * lines around the area are closed; where looks overlap, the later one counts.
 * @throws RangeError for content that Excel could not hold, or that a merged area would hide.
 */
export function sheetCells({ looks, cells, merges }: SheetPlan): Cells {
  const written: Cells = new Map();
  for (const plan of looks) {
    putLook(written, plan);
  }
  const covered = coveredCells(merges);
  for (const { position, content } of cells) {
    if (covered.has(toAddress(position))) {
      throw new RangeError(
        `The content of ${toAddress(position)} would be hidden by a merged area`,
      );
    }
    const key = keyOf(position);
    written.set(key, { ...written.get(key), ...contentOf(content, position) });
  }
  return written;
}

function putLook(cells: Cells, { look, areas }: LookPlan): void {
  const style = cellStyle(look);
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        cells.set(keyOf({ row, column }), { style });
      }
    }
  }
}

function contentOf(content: PlannedContent, position: CellPosition): Partial<Cell> {
  switch (content.type) {
    case "text":
      return textCell(content.text, toAddress(position));
    case "number":
      return { value: finite(content.value, position), type: "number" };
    case "formula":
      // A result is for readers that do not calculate: the workbook says that everything is to be when it is opened.
      return {
        formula: fileFormula(content.formula),
        type: "formula",
        ...(content.result !== undefined && {
          formulaResult: finite(content.result, position),
        }),
      };
  }
}

/** A number that a file can state. @throws RangeError naming the cell of any other */
function finite(value: number, position: CellPosition): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Not a number in ${toAddress(position)}: ${value}`);
  }
  return value;
}

function keyOf({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

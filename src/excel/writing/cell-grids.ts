import type { Area, CellPosition } from "../../sheet/address";
import type { PlannedContent, SheetPlan } from "../../sheet/sheet-plan";
import { typedText } from "./typed-text";

/** One element per cell of the plan's area, as `Range.formulas` and `Range.numberFormat` take them. */
export interface CellGrids {
  /** null leaves a cell as it is. */
  readonly formulas: (string | number | null)[][];
  readonly numberFormats: string[][];
}

/** The contents of the cells of a plan. */
export function cellGrids({ area, looks, cells }: SheetPlan): CellGrids {
  const numberFormats = gridOf(area, "General");
  for (const { look, areas } of looks) {
    for (const part of areas) {
      forEachCell(part, (position) => {
        put(numberFormats, area, position, look.numberFormat);
      });
    }
  }
  const formulas = gridOf<string | number | null>(area, null);
  for (const { position, content } of cells) {
    const format = numberFormats[position.row - area.top]?.[position.column - area.left];
    put(formulas, area, position, typed(content, format ?? "General"));
  }
  return { formulas, numberFormats };
}

function typed(content: PlannedContent, numberFormat: string): string | number {
  switch (content.type) {
    case "text":
      return typedText(content.text, numberFormat);
    case "number":
      return content.value;
    case "formula":
      return content.formula;
  }
}

function gridOf<T>({ top, left, bottom, right }: Area, value: T): T[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => value),
  );
}

function put<T>(grid: T[][], { top, left }: Area, { row, column }: CellPosition, value: T): void {
  const cells = grid[row - top];
  if (cells !== undefined) {
    cells[column - left] = value;
  }
}

function forEachCell({ top, left, bottom, right }: Area, visit: (at: CellPosition) => void): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      visit({ row, column });
    }
  }
}

import { toAddress, toRangeAddress } from "../../src/sheet/address";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import type { PlannedContent, SheetPlan } from "../../src/sheet/sheet-plan";
import { sheetPicture } from "./sheet-picture";

/**
 * The sheet as it would be read once the plan is written to an empty one, without Excel or a file in between.
 * Formulas have no results.
 */
export function planPicture({ name, area, cells, merges }: SheetPlan): SheetPicture {
  const rows: CellValue[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => null),
  );
  const formulas: Record<string, string> = {};
  for (const { position, content } of cells) {
    const row = rows[position.row - area.top];
    if (row !== undefined) {
      row[position.column - area.left] = valueOf(content);
    }
    if (content.type === "formula") {
      formulas[toAddress(position)] = content.formula;
    }
  }
  return sheetPicture({
    name,
    rows,
    formulas,
    at: toAddress({ row: area.top, column: area.left }),
    merges: merges.map(toRangeAddress),
  });
}

function valueOf(content: PlannedContent): CellValue {
  switch (content.type) {
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return null;
  }
}

import type { Area } from "../sheet/address";
import { markRules } from "../sheet/marks/mark-rules";
import { MARK_LEVELS, MARK_STYLES, type MarkStyle } from "../sheet/marks/mark-styles";
import { markFormula } from "../sheet/marks/mark-tag";
import type { MarkLevel, SheetMarks } from "../sheet/marks/marks";

/**
 * Queues the marks of one sheet, which are conditional formats so that nothing of the user's is touched. Fills are left
 * alone because a saved fill could not be restored: no fill and white fill read back the same (office-js#6218).
 * @param merges Merged areas of the sheet; null when they are not known.
 */
export function putMarks(
  sheet: Excel.Worksheet,
  marks: SheetMarks,
  merges: readonly Area[] | null,
  styles = MARK_STYLES,
): void {
  for (const { level, addresses } of markRules(marks.cells, merges)) {
    putMark(sheet.getRanges(addresses), level, styles[level]);
  }
}

function putMark(areas: Excel.RangeAreas, level: MarkLevel, { fill, font }: MarkStyle): void {
  const mark = areas.conditionalFormats.add("Custom");
  mark.custom.rule.formula = markFormula(level);
  mark.custom.format.fill.color = fill;
  mark.custom.format.font.color = font;
  mark.stopIfTrue = false;
}

/** Number of cells that marks are for. */
export function countCells({ cells }: SheetMarks): number {
  return MARK_LEVELS.reduce((count, level) => count + cells[level].length, 0);
}

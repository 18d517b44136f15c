import type { Area } from "../sheet/address";
import { joinAddresses } from "./join-addresses";
import { MARK_LEVELS, MARK_STYLES } from "./mark-styles";
import { markFormula } from "./mark-tag";
import type { MarkLevel, SheetMarks } from "./marks";
import { wholeAreas } from "./whole-areas";

/**
 * Queues the marks of one sheet: a conditional format per level over the whole merged areas of its
 * cells, so that nothing of the user's is touched. Fills are left alone because a saved fill could
 * not be restored: no fill and white fill read back the same (office-js#6218).
 * @param merges Merged areas of the sheet; null when they are not known.
 */
export function putMarks(
  sheet: Excel.Worksheet,
  marks: SheetMarks,
  merges: readonly Area[] | null,
): void {
  for (const level of MARK_LEVELS) {
    const areas = wholeAreas(marks.cells[level], merges);
    joinAddresses(areas).forEach((addresses) => {
      putMark(sheet.getRanges(addresses), level);
    });
  }
}

function putMark(areas: Excel.RangeAreas, level: MarkLevel): void {
  const mark = areas.conditionalFormats.add("Custom");
  mark.custom.rule.formula = markFormula(level);
  mark.custom.format.fill.color = MARK_STYLES[level].fill;
  mark.custom.format.font.color = MARK_STYLES[level].font;
  mark.stopIfTrue = false;
}

/** Number of cells that marks are for. */
export function countCells({ cells }: SheetMarks): number {
  return MARK_LEVELS.reduce((count, level) => count + cells[level].length, 0);
}

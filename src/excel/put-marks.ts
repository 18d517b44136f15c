import type { MarkRule } from "../sheet/marks/mark-rules";
import { MARK_LEVELS, type MarkStyle, type MarkStyles } from "../sheet/marks/mark-styles";
import { markFormula } from "../sheet/marks/mark-tag";
import type { MarkLevel, SheetMarks } from "../sheet/marks/marks";

/**
 * Queues the marks of one sheet, which are conditional formats so that nothing of the user's is touched. Fills are
 * left alone because a saved fill could not be restored: Excel reports no fill and a white fill alike
 * (office-js#6218).
 * @returns the marks; their ids are known after the next `context.sync()`
 */
export function putMarks(
  sheet: Excel.Worksheet,
  rules: readonly MarkRule[],
  styles: MarkStyles,
): readonly Excel.ConditionalFormat[] {
  return rules.map(({ level, addresses }) =>
    putMark(sheet.getRanges(addresses), level, styles[level]),
  );
}

function putMark(
  areas: Excel.RangeAreas,
  level: MarkLevel,
  { fill, font }: MarkStyle,
): Excel.ConditionalFormat {
  const mark = areas.conditionalFormats.add("Custom");
  mark.custom.rule.formula = markFormula(level);
  mark.custom.format.fill.color = fill;
  mark.custom.format.font.color = font;
  mark.stopIfTrue = false;
  mark.load("id");
  return mark;
}

/** Number of cells to be marked. */
export function countCells({ cells }: SheetMarks): number {
  return MARK_LEVELS.reduce((count, level) => count + cells[level].length, 0);
}

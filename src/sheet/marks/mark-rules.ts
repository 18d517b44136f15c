import type { Area } from "../address";
import { joinAddresses } from "./join-addresses";
import { MARK_LEVELS } from "./mark-styles";
import type { MarkLevel, SheetMarks } from "./marks";
import { wholeAreas } from "./whole-areas";

/** A conditional format that is a mark; its look and formula follow from its level. */
export interface MarkRule {
  readonly level: MarkLevel;
  /** Addresses joined by commas. */
  readonly addresses: string;
}

/**
 * The conditional formats of marks, in the open workbook as in a file: one per level over the whole merged areas of
 * its cells, more only where the addresses are too long for one.
 * @param merges merged areas of the sheet; null when they are not known
 */
export function markRules(
  cells: SheetMarks["cells"],
  merges: readonly Area[] | null,
): readonly MarkRule[] {
  return MARK_LEVELS.flatMap((level) =>
    joinAddresses(wholeAreas(cells[level], merges)).map((addresses) => ({ level, addresses })),
  );
}

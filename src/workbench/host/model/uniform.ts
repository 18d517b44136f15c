import type { Area } from "../../../sheet/address";
import { cellCount } from "./grid";
import { emptyCellStyle, forEachStoredCell, type StoredCell } from "./read-cells";
import type { Sheet } from "./sheet";

/**
 * What all cells of some areas have in common; null when they differ, as Excel answers for formats.
 * Cells that the engine does not store are taken to look alike.
 */
export function uniform<T>(
  sheet: Sheet,
  areas: readonly Area[],
  read: (style: StoredCell["style"]) => T,
): T | null {
  const styles = new Set<StoredCell["style"]>();
  for (const area of areas) {
    let stored = 0;
    forEachStoredCell(sheet, area, ({ style }) => {
      stored += 1;
      styles.add(style);
    });
    if (stored < cellCount(area)) {
      styles.add(emptyCellStyle(sheet, area.top, area.left));
    }
  }
  const [value, ...others] = new Set([...styles].map(read));
  return value === undefined || others.length > 0 ? null : value;
}

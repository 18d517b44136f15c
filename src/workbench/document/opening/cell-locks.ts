import type { CustomData } from "@univerjs/core";
import type { Element } from "@xmldom/xmldom";
import type { CellStyle } from "hucre";
import { childOf, childrenOf, isOn } from "../../../workbook/patch/xml";

/** Entire rows and columns whose cells are not locked, each by its zero-based number. */
export interface UnlockedLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const ROW = /<(?:\w+:)?row\s([^<>]*)>/g;

/** The numbers of the cell formats that do not lock their cells. */
export function unlockedFormats(styles: Element | null): ReadonlySet<number> {
  const formats = styles && childOf(styles, "cellXfs");
  const unlocked = new Set<number>();
  (formats ? childrenOf(formats, "xf") : []).forEach((format, index) => {
    const protection = childOf(format, "protection");
    if (protection?.hasAttribute("locked") && !isOn(protection, "locked")) {
      unlocked.add(index);
    }
  });
  return unlocked;
}

/**
 * Rows and columns that have such a format as a whole.
 * @param sheet The root of the sheet's part.
 * @param rows Its row elements.
 */
export function unlockedLines(
  sheet: Element,
  rows: string,
  formats: ReadonlySet<number>,
): UnlockedLines {
  const unlocked = { rows: new Set<number>(), columns: new Set<number>() };
  const list = childOf(sheet, "cols");
  for (const column of list ? childrenOf(list, "col") : []) {
    if (formats.has(Number(column.getAttribute("style")))) {
      const last = Number(column.getAttribute("max"));
      for (let number = Number(column.getAttribute("min")); number <= last; number++) {
        unlocked.columns.add(number - 1);
      }
    }
  }
  let row = -1;
  for (const [, attributes = ""] of rows.matchAll(ROW)) {
    row = Number(attribute(attributes, "r") ?? row + 2) - 1;
    const isFormatted = ["1", "true"].includes(attribute(attributes, "customFormat") ?? "");
    if (isFormatted && formats.has(Number(attribute(attributes, "s")))) {
      unlocked.rows.add(row);
    }
  }
  return unlocked;
}

/** What the engine keeps of a cell's protection: only what differs from its row or column; null for nothing. */
export function cellLock(style: CellStyle | undefined, isLineLocked: boolean): CustomData {
  const isLocked = style?.protection?.locked !== false;
  const isHidden = style?.protection?.hidden === true;
  const lock = {
    ...(isLocked !== isLineLocked && { locked: isLocked }),
    ...(isHidden && { formulaHidden: true }),
  };
  return Object.keys(lock).length === 0 ? null : lock;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}=["']([^"']*)["']`).exec(attributes)?.[1];
}

import type { Area } from "../../sheet/address";

/**
 * The cells of a row of a table, those merged within the row as one. Areas merged over several rows are left out,
 * since they belong to more than this row.
 */
export function partsOfRow(
  merges: readonly Area[],
  row: number,
  left: number,
  right: number,
): readonly Area[] {
  const across = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const parts: Area[] = [];
  let column = left;
  while (column <= right) {
    const merge = across.find((area) => area.left <= column && column <= area.right);
    const part = merge ?? { top: row, left: column, bottom: row, right: column };
    if (part.top === part.bottom) {
      parts.push(part);
    }
    column = part.right + 1;
  }
  return parts;
}

/** Parts of one row, adjacent ones joined. */
export function joinParts(parts: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.right === part.left - 1) {
      joined[joined.length - 1] = { ...last, right: part.right };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

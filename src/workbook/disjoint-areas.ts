import { overlap, type Area } from "../sheet/address";

/**
 * The merged areas that reach into a window, in the order of the sheet. Where some of them overlap there are none:
 * Excel cannot open such a sheet, and repairs it by taking all of them away.
 */
export function disjointAreas(areas: readonly Area[], window: Area): readonly Area[] {
  const inside = distinct(areas.filter((area) => isMerged(area) && overlap(area, window)));
  inside.sort((a, b) => a.top - b.top || a.left - b.left);
  return areDisjoint(inside, window) ? inside : [];
}

function isMerged({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

function distinct(areas: readonly Area[]): Area[] {
  const byCorners = areas.map((area) => [Object.values(area).join(), area] as const);
  return [...new Map(byCorners).values()];
}

/** By the cells of the window that they take, so that not even a million of them take longer than the window has cells. */
function areDisjoint(areas: readonly Area[], window: Area): boolean {
  const width = window.right - window.left + 1;
  const taken = new Uint8Array((window.bottom - window.top + 1) * width);
  return areas.every((area) => {
    for (
      let row = Math.max(area.top, window.top);
      row <= Math.min(area.bottom, window.bottom);
      row++
    ) {
      const start = (row - window.top) * width - window.left;
      const from = start + Math.max(area.left, window.left);
      const to = start + Math.min(area.right, window.right) + 1;
      if (taken.subarray(from, to).includes(1)) {
        return false;
      }
      taken.fill(1, from, to);
    }
    return true;
  });
}

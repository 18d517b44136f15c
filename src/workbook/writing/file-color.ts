import type { Color } from "hucre";

/** A colour `#RRGGBB` as hucre takes it. */
export function fileColor(color: string): Color {
  return { rgb: color.replace("#", "").toUpperCase() };
}

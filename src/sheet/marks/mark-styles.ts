import type { MarkLevel } from "./marks";

/** Colours of a mark, as `#RRGGBB`. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
}

/** All levels, strongest first. */
export const MARK_LEVELS = ["error", "warning", "info"] as const satisfies readonly MarkLevel[];

/**
 * Orange-red, yellow and blue differ in hue for every kind of colour vision, and in lightness by so
 * much that they can still be told apart when printed in grey.
 */
export const MARK_STYLES: Readonly<Record<MarkLevel, MarkStyle>> = {
  error: { fill: "#E2694A", font: "#1F0500" },
  warning: { fill: "#F2BC3A", font: "#332200" },
  info: { fill: "#DDEDFB", font: "#0B3563" },
};

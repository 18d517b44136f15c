import type { MarkLevel } from "./marks";

/** Colours of a mark, as `#RRGGBB`. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
}

/** Colours of the marks of every level. */
export type MarkStyles = Readonly<Record<MarkLevel, MarkStyle>>;

/** All levels, strongest first. */
export const MARK_LEVELS = ["error", "warning", "info"] as const satisfies readonly MarkLevel[];

/** Sets of colours that users can choose from. */
export const MARK_PALETTES = ["usual", "pale", "strong"] as const;
export type MarkPalette = (typeof MARK_PALETTES)[number];

/**
 * Orange-red, yellow and blue differ in hue for every kind of colour vision, and in lightness enough to be told apart
 * when printed in grey. The pale colours keep the texts in the foreground; of the strong ones errors are white on
 * dark, the milder levels dark on bright.
 */
export const MARK_STYLES_OF: Readonly<Record<MarkPalette, MarkStyles>> = {
  usual: {
    error: { fill: "#E2694A", font: "#1F0500" },
    warning: { fill: "#F2BC3A", font: "#332200" },
    info: { fill: "#DDEDFB", font: "#0B3563" },
  },
  pale: {
    error: { fill: "#EC9A86", font: "#3D0E00" },
    warning: { fill: "#F0CC7C", font: "#3A2A00" },
    info: { fill: "#F3F9FE", font: "#0B3563" },
  },
  strong: {
    error: { fill: "#9C1C00", font: "#FFFFFF" },
    warning: { fill: "#FFB000", font: "#000000" },
    info: { fill: "#CFE8FF", font: "#000000" },
  },
};

/** The default colours of marks, also used in annotated copies. */
export const MARK_STYLES: MarkStyles = MARK_STYLES_OF.usual;

/** Whether a value from outside names a palette. */
export function isMarkPalette(value: unknown): value is MarkPalette {
  return MARK_PALETTES.some((palette) => palette === value);
}

import { styleText } from "node:util";
import type { Paint, Style } from "../../report/text-report";

const STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  pass: "green",
  strong: "bold",
  faint: "dim",
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** Colours for a terminal. */
export const colour: Paint = (style, text) => styleText(STYLES[style], text);

/** A text as it is, for files and other programs. */
export const plain: Paint = (_style, text) => text;

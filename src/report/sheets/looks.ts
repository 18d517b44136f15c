import type { CellLook } from "../../sheet/sheet-plan";

/** The base of all looks in reports. */
const PLAIN: CellLook = {
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  fillColor: null,
  horizontalAlignment: "Left",
  verticalAlignment: "Center",
  wrapText: true,
  bordered: true,
  numberFormat: "General",
  locked: true,
};

/** The looks of the cells of reports. */
export const LOOKS = {
  title: { ...PLAIN, fontSize: 16, bold: true, wrapText: false, bordered: false },
  subtitle: { ...PLAIN, fontColor: "#595959", wrapText: false, bordered: false },
  heading: { ...PLAIN, bold: true, fillColor: "#E7E6E6", horizontalAlignment: "Center" },
  text: PLAIN,
  count: { ...PLAIN, horizontalAlignment: "Right", wrapText: false, numberFormat: "0" },
  amount: { ...PLAIN, horizontalAlignment: "Right", wrapText: false, numberFormat: "#,##0.00####" },
} as const satisfies Readonly<Record<string, CellLook>>;

/** Colours of cells that say how good or bad something is: fill and font. */
export const SIGNAL_COLORS = {
  bad: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
  doubtful: { fillColor: "#FFEB9C", fontColor: "#5C4400" },
  good: { fillColor: "#C6EFCE", fontColor: "#006100" },
  unknown: { fillColor: "#D9D9D9", fontColor: "#404040" },
} as const;
export type Signal = keyof typeof SIGNAL_COLORS;

/** Margins of a page in points, the same as on the blank form. */
export const MARGINS = {
  top: 43,
  bottom: 43,
  left: 36,
  right: 36,
  header: 22,
  footer: 22,
} as const;

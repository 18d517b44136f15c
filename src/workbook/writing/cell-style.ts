import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle } from "hucre";
import type { CellLook } from "../../sheet/sheet-plan";
import { fileColor } from "./file-color";

const LINE: BorderSide = { style: "thin", color: { rgb: "000000" } };
const BORDER: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const satisfies Record<
  CellLook["horizontalAlignment"],
  AlignmentStyle["horizontal"]
>;
const VERTICAL = { Top: "top", Center: "center" } as const satisfies Record<
  CellLook["verticalAlignment"],
  AlignmentStyle["vertical"]
>;

/** A look as a style of the file. */
export function cellStyle(look: CellLook): CellStyle {
  return {
    font: {
      name: look.fontName,
      size: look.fontSize,
      color: fileColor(look.fontColor),
      bold: look.bold,
    },
    ...(look.fillColor !== null && {
      fill: { type: "pattern", pattern: "solid", fgColor: fileColor(look.fillColor) },
    }),
    ...(look.bordered && { border: BORDER }),
    alignment: {
      horizontal: HORIZONTAL[look.horizontalAlignment],
      vertical: VERTICAL[look.verticalAlignment],
      wrapText: look.wrapText,
    },
    // Stated, it would be a format of the workbook's own that Excel lists among the custom ones.
    ...(look.numberFormat !== "General" && { numFmt: look.numberFormat }),
    // Excel locks what says nothing.
    ...(!look.locked && { protection: { locked: false } }),
  };
}

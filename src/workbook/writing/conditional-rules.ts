import type { ConditionalRule } from "hucre";
import { toRangeAddress } from "../../sheet/address";
import type { PlannedConditionalFormat } from "../../sheet/sheet-plan";
import { fileColor } from "./file-color";
import { fileFormula } from "./file-formula";

/** The conditional formats of a sheet; the first one counts most. */
export function conditionalRules(formats: readonly PlannedConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ area, formula, fillColor, fontColor }, index) => ({
    type: "expression",
    priority: index + 1,
    range: toRangeAddress(area),
    formula: fileFormula(formula),
    style: {
      font: { color: fileColor(fontColor) },
      // A conditional format's solid fill has its colour as background, a cell's as foreground.
      fill: { type: "pattern", pattern: "solid", bgColor: fileColor(fillColor) },
    },
  }));
}

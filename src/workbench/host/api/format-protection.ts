import { apiClass } from "../api-class";
import { expectFlag } from "../expect";
import { formulaHiddenIn, lockedIn, setLocked } from "../model/locked";
import type { SheetAreas } from "../model/object-model";
import { requireUnprotected } from "../model/protection";

/** `Excel.FormatProtection` */
export const formatProtection = apiClass<SheetAreas>({
  name: "FormatProtection",
  scalars: {
    FormulaHidden: ({ sheet, areas }) => formulaHiddenIn(sheet, areas),
    Locked: ({ sheet, areas }) => lockedIn(sheet, areas),
  },
  setters: {
    Locked: ({ sheet, areas }, value) => {
      // Formats that a protected sheet allows are others.
      requireUnprotected(sheet);
      setLocked(sheet, areas, expectFlag(value));
    },
  },
});

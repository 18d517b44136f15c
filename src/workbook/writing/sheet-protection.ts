import type { SheetProtection } from "hucre";
import type { ProtectionPlan } from "../../sheet/sheet-plan";

/** Protection without a password, as Excel's dialog sets it: any cell may be selected. */
export function sheetProtection(plan: ProtectionPlan): SheetProtection {
  return {
    sheet: true,
    // For these two hucre expects what is locked, for all others what is allowed.
    objects: true,
    scenarios: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: plan.allowFormatCells,
    formatColumns: plan.allowFormatColumns,
    formatRows: plan.allowFormatRows,
  };
}

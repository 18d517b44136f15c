import type { PrintPlan, SheetPlan } from "../../sheet/sheet-plan";
import { MARGINS } from "./looks";

type Page = SheetPlan["page"];

/**
 * How a sheet of a report is printed.
 * @param others how it scrolls and is filtered, and its charts; default: none
 */
export function reportPage(
  print: Omit<PrintPlan, "margins">,
  others: Partial<Omit<Page, "print">> = {},
): Page {
  return {
    print: { ...print, margins: MARGINS },
    frozenRows: 0,
    autoFilter: null,
    charts: [],
    protection: null,
    ...others,
  };
}

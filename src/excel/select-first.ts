import { toAddress } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";

/** Queues the selection of the cell where filling in begins: what is typed next would overwrite the one that is selected. */
export function selectFirst(sheet: Excel.Worksheet, { first }: SheetPlan): void {
  if (first !== undefined) {
    sheet.getRange(toAddress(first)).select();
  }
}

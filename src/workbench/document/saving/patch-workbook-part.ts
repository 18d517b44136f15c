import type { Element } from "@xmldom/xmldom";
import type { SheetVisibility } from "../../../sheet/sheet-picture";
import { childOf, childrenOf, isOn } from "../../../workbook/patch/xml";
import { placeInWorkbook } from "../../../workbook/patch/place-child";

const STATES = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<SheetVisibility, string | null>;

/** Shows or hides a sheet in the workbook part. */
export function patchVisibility(
  workbook: Element,
  sheetId: string,
  visibility: SheetVisibility,
): void {
  const list = childOf(workbook, "sheets");
  const sheet =
    list && childrenOf(list, "sheet").find((one) => one.getAttribute("sheetId") === sheetId);
  const state = STATES[visibility];
  if (state === null) {
    sheet?.removeAttribute("state");
  } else {
    sheet?.setAttribute("state", state);
  }
}

/** Makes Excel compute every formula when it opens the file. @returns Whether it would not have anyway. */
export function recalculateOnLoad(workbook: Element): boolean {
  const settings = childOf(workbook, "calcPr");
  if (settings && isOn(settings, "fullCalcOnLoad")) {
    return false;
  }
  (settings ?? placeInWorkbook(workbook, "calcPr")).setAttribute("fullCalcOnLoad", "1");
  return true;
}

import type { Element } from "@xmldom/xmldom";
import type { IRange } from "@univerjs/core";
import { toRangeAddress } from "../../../sheet/address";
import { appendElement, childOf, childrenOf } from "../../../workbook/patch/xml";
import { placeInWorksheet } from "../../../workbook/patch/place-child";

/** Makes the merged areas of a worksheet those given. @returns Whether that changed anything. */
export function patchMerges(
  worksheet: Element,
  opened: readonly IRange[],
  current: readonly IRange[],
): boolean {
  const before = new Set(opened.map(address));
  const after = new Set(current.map(address));
  const added = [...after].filter((merge) => !before.has(merge));
  const removed = [...before].filter((merge) => !after.has(merge));
  if (added.length + removed.length === 0) {
    return false;
  }
  const list = childOf(worksheet, "mergeCells") ?? placeInWorksheet(worksheet, "mergeCells");
  for (const merge of childrenOf(list, "mergeCell")) {
    if (removed.includes(merge.getAttribute("ref") ?? "")) {
      list.removeChild(merge);
    }
  }
  added.forEach((ref) => appendElement(list, "mergeCell", { ref }));
  const count = childrenOf(list, "mergeCell").length;
  if (count === 0) {
    worksheet.removeChild(list);
  } else {
    list.setAttribute("count", String(count));
  }
  return true;
}

function address({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return toRangeAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
}

import type { Element } from "@xmldom/xmldom";
import { toAddress, toPosition } from "../../../sheet/address";
import { childrenOf, newElement } from "../../../workbook/patch/xml";
import { rowPoints } from "../opening/sheet-frame";
import type { SavedContent } from "./cell-changes";
import { writeContent } from "./cell-markup";

/** A cell to write, with its style as the index that the file uses. */
export interface CellPatch {
  readonly column: number;
  readonly content: SavedContent | undefined;
  readonly styleIndex: number | undefined;
}

/** What is to change in one row. */
export interface RowPatch {
  readonly cells: readonly CellPatch[];
  /** Height in pixels; null for a row without a height of its own any more. */
  readonly height?: number | null;
  readonly hidden?: boolean | undefined;
}

/** Changes a row element; the cells in it that are not named stay as they are. */
export function patchRow(element: Element, row: number, patch: RowPatch): void {
  if (patch.height === null) {
    element.removeAttribute("ht");
    element.removeAttribute("customHeight");
  } else if (patch.height !== undefined) {
    element.setAttribute("ht", String(rowPoints(patch.height)));
    element.setAttribute("customHeight", "1");
  }
  if (patch.hidden !== undefined) {
    setHidden(element, patch.hidden);
  }
  for (const cell of patch.cells) {
    patchCell(element, row, cell);
  }
}

/** Hides or shows a row or column; shown is the default and needs no attribute. */
export function setHidden(element: Element, isHidden: boolean): void {
  if (isHidden) {
    element.setAttribute("hidden", "1");
  } else {
    element.removeAttribute("hidden");
  }
}

function patchCell(rowElement: Element, row: number, patch: CellPatch): void {
  const cell = findCell(rowElement, patch.column) ?? insertCell(rowElement, row, patch.column);
  if (patch.styleIndex !== undefined) {
    cell.setAttribute("s", String(patch.styleIndex));
  }
  if (patch.content !== undefined) {
    writeContent(cell, patch.content);
  }
  if (!cell.hasChildNodes() && !cell.hasAttribute("s")) {
    rowElement.removeChild(cell);
  }
}

function findCell(rowElement: Element, column: number): Element | undefined {
  return numberedCells(rowElement).find((cell) => cell.column === column)?.element;
}

function insertCell(rowElement: Element, row: number, column: number): Element {
  const cell = newElement(rowElement, "c", { r: toAddress({ row, column }) });
  const next = numberedCells(rowElement).find((other) => other.column > column);
  rowElement.insertBefore(cell, next?.element ?? null);
  return cell;
}

function numberedCells(
  rowElement: Element,
): { readonly element: Element; readonly column: number }[] {
  let column = -1;
  return childrenOf(rowElement, "c").map((element) => {
    const address = element.getAttribute("r");
    column = address ? toPosition(address).column : column + 1;
    return { element, column };
  });
}

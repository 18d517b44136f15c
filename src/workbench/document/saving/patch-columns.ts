import type { Element, Node } from "@xmldom/xmldom";
import { BooleanNumber, type IColumnData, type IWorksheetData } from "@univerjs/core";
import { columnCharacters } from "../opening/sheet-frame";
import { childOf, childrenOf, newElement } from "../../../workbook/patch/xml";
import { setHidden } from "./patch-row";
import { placeInWorksheet } from "../../../workbook/patch/place-child";

type SheetSnapshot = Partial<IWorksheetData>;

/**
 * Writes changed widths and hidden columns.
 * @param character Pixels of one character of a column's width.
 * @returns Whether there were any.
 */
export function patchColumns(
  worksheet: Element,
  opened: SheetSnapshot,
  current: SheetSnapshot,
  character: number,
): boolean {
  const columns = Object.keys({ ...opened.columnData, ...current.columnData }).map(Number);
  const changed = columns.filter((column) => shape(opened, column) !== shape(current, column));
  if (changed.length === 0) {
    return false;
  }
  const list = childOf(worksheet, "cols") ?? placeInWorksheet(worksheet, "cols");
  for (const column of changed) {
    const before = columnOf(opened, column);
    const after = columnOf(current, column);
    const element = ownDefinition(list, column + 1);
    if (widthOf(current, after) !== widthOf(opened, before) || !element.hasAttribute("width")) {
      const width = columnCharacters(widthOf(current, after), character);
      element.setAttribute("width", String(width));
      element.setAttribute("customWidth", "1");
    }
    setHidden(element, isHidden(after));
  }
  return true;
}

function shape(sheet: SheetSnapshot, column: number): string {
  const data = columnOf(sheet, column);
  return `${widthOf(sheet, data)} ${isHidden(data)}`;
}

function columnOf(sheet: SheetSnapshot, column: number): Partial<IColumnData> {
  return sheet.columnData?.[column] ?? {};
}

function widthOf(sheet: SheetSnapshot, data: Partial<IColumnData>): number {
  return data.w ?? sheet.defaultColumnWidth ?? 0;
}

function isHidden({ hd }: Partial<IColumnData>): boolean {
  return hd === BooleanNumber.TRUE;
}

/** The definition of one column (1-based) alone, cut out of the one that covers it where needed. */
function ownDefinition(list: Element, column: number): Element {
  const covering = childrenOf(list, "col").find(
    (element) => bound(element, "min") <= column && column <= bound(element, "max"),
  );
  if (covering === undefined) {
    const next = childrenOf(list, "col").find((element) => bound(element, "min") > column);
    const element = newElement(list, "col", { min: String(column), max: String(column) });
    list.insertBefore(element, next ?? null);
    return element;
  }
  cut(list, covering, bound(covering, "min"), column - 1, covering);
  cut(list, covering, column + 1, bound(covering, "max"), covering.nextSibling);
  covering.setAttribute("min", String(column));
  covering.setAttribute("max", String(column));
  return covering;
}

/** Gives a stretch of columns a copy of their definition, unless the stretch is empty. */
function cut(
  list: Element,
  { attributes }: Element,
  min: number,
  max: number,
  before: Node | null,
): void {
  if (min > max) {
    return;
  }
  const copied = Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
  const copy = newElement(list, "col", { ...copied, min: String(min), max: String(max) });
  list.insertBefore(copy, before);
}

function bound(definition: Element, name: "min" | "max"): number {
  return Number(definition.getAttribute(name));
}

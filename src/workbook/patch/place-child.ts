import type { Element } from "@xmldom/xmldom";
import { childOf, childrenOf, newElement } from "./xml";

/** The children of a worksheet in the order the standard demands (ECMA-376 part 1, 18.3.1.99). */
const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The children of a style sheet in the order the standard demands (18.8.39). */
const STYLES_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The children of a workbook part in the order the standard demands (18.2.27). */
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Adds a child to a worksheet where the standard wants it, after those of its own kind. */
export function placeInWorksheet(worksheet: Element, name: string): Element {
  return place(worksheet, name, WORKSHEET_ORDER);
}

/** The list of differential formats of a style sheet; a new one, placed where the standard wants it, where there is none. */
export function differentialFormats(styles: Element): Element {
  return childOf(styles, "dxfs") ?? place(styles, "dxfs", STYLES_ORDER);
}

/** Adds a child to a workbook part where the standard wants it. */
export function placeInWorkbook(workbook: Element, name: string): Element {
  return place(workbook, name, WORKBOOK_ORDER);
}

function place(parent: Element, name: string, order: readonly string[]): Element {
  const later = order.slice(order.indexOf(name) + 1);
  const next = childrenOf(parent).find((child) => later.includes(child.localName ?? ""));
  const element = newElement(parent, name);
  parent.insertBefore(element, next ?? null);
  return element;
}

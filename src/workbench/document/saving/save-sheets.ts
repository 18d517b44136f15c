import type { Document } from "@xmldom/xmldom";
import { engineSheetId } from "../opening/engine-sheet-id";
import type { WorkbookPackage } from "../package/workbook-package";
import { parseXml, rootOf, serializeXml } from "../../../workbook/patch/xml";
import { dropCalculationChain } from "./calculation-chain";
import type { ChangedParts } from "../../../workbook/patch/changed-parts";
import { differentialFormatCount } from "./differential-formats";
import { patchSheetPart } from "./patch-sheet-part";
import { patchVisibility, recalculateOnLoad } from "./patch-workbook-part";
import { hasPlacedContents } from "./placed-contents";
import { rowPatches } from "./row-patches";
import { visibilityOf, type SavedSheet } from "./saved-sheets";
import { styleIndexes, type StyleIndexes } from "./style-indexes";
import type { Unsaved } from "./unsaved";
import { unsavedInSheet } from "./unsaved-changes";
import { writtenCells, type WrittenCells } from "./written-cells";

/**
 * Writes the changes of all sheets into the parts of the file.
 * @param reshaped Ids of the engine's sheets on which rows or columns have come or gone.
 * @returns What could not be written.
 */
export function saveSheets(
  file: WorkbookPackage,
  sheets: readonly SavedSheet[],
  reshaped: readonly string[],
): Unsaved[] {
  const { parts, stylesPart } = file;
  const written = sheets.map((sheet) => ({
    sheet,
    cells: writtenCells(sheet.rows, sheet.opened, sheet.current),
  }));
  const contentEdited = written.some(({ cells }) => cells.contentEdited);
  const restyled = written.some(({ cells }) =>
    cells.edited.some(({ format }) => format !== undefined),
  );
  const indexOf: StyleIndexes = restyled ? styleIndexes(sheets) : () => undefined;
  const styles = stylesPart === null ? null : parseXml(parts.text(stylesPart));
  const formats = formatCount(styles);
  const unsaved = written.flatMap(({ sheet, cells }) => {
    const isReshaped = reshaped.includes(engineSheetId(sheet.entry.sheetId));
    const stays = isReshaped && hasPlacedContents(parts.text(sheet.entry.part));
    return [
      ...saveSheet(parts, sheet, cells, contentEdited, indexOf, styles),
      ...(stays ? ["placed-contents" as const] : []),
    ];
  });
  if (styles !== null && stylesPart !== null && formatCount(styles) !== formats) {
    parts.write(stylesPart, serializeXml(styles));
  }
  saveWorkbookPart(file, sheets, contentEdited);
  if (written.some(({ cells }) => cells.formulaLost)) {
    dropCalculationChain(file);
  }
  return unsaved;
}

function saveSheet(
  parts: ChangedParts,
  { entry, opened, current }: SavedSheet,
  { edited, recalculated }: WrittenCells,
  contentEdited: boolean,
  indexOf: StyleIndexes,
  styles: Document | null,
): Unsaved[] {
  const changes = contentEdited ? [...edited, ...recalculated] : edited;
  const rows = rowPatches(changes, opened.sheet, current.sheet, indexOf);
  const { xml, complete } = patchSheetPart(
    parts.text(entry.part),
    rows,
    opened,
    current,
    styles && rootOf(styles),
  );
  parts.write(entry.part, xml);
  return [
    ...unsavedInSheet(edited, opened, current, indexOf),
    ...(complete ? [] : ["conditional-formats" as const]),
  ];
}

function saveWorkbookPart(
  { parts, workbookPart }: WorkbookPackage,
  sheets: readonly SavedSheet[],
  contentEdited: boolean,
): void {
  const shownOtherwise = sheets.filter(
    ({ opened, current }) => visibilityOf(opened.sheet) !== visibilityOf(current.sheet),
  );
  const hasFormulas = sheets.some(({ rows }) => /<(?:\w+:)?f[\s>]/.test(rows));
  parts.edit(workbookPart, (workbook) => {
    for (const { entry, current } of shownOtherwise) {
      patchVisibility(workbook, entry.sheetId, visibilityOf(current.sheet));
    }
    const recalculated = contentEdited && hasFormulas && recalculateOnLoad(workbook);
    return recalculated || shownOtherwise.length > 0;
  });
}

function formatCount(styles: Document | null): number {
  return styles === null ? 0 : differentialFormatCount(rootOf(styles));
}

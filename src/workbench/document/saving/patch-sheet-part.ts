import type { Element } from "@xmldom/xmldom";
import type { IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { characterPixels } from "../../../workbook/character-width";
import { splitSheetPart, type SheetPartText } from "../../../workbook/split-sheet-part";
import { frameMarkup, sheetFrame, withRows } from "../../../workbook/patch/edit-sheet-frame";
import { patchColumns } from "./patch-columns";
import { patchConditionalFormats } from "./patch-conditional-formats";
import { patchDimension } from "./patch-dimension";
import { patchMerges } from "./patch-merges";
import type { RowPatch } from "./patch-row";
import { patchRows } from "./patch-rows";
import type { SheetOfBook } from "./snapshot";

/** A sheet as it was opened or as it is now. */
export interface SheetState extends SheetOfBook {
  readonly conditionalFormats: readonly IConditionFormattingRule[];
}

/** A worksheet part after its changes. */
export interface PatchedSheet {
  /** The part's new text; the very same where nothing changed. */
  readonly xml: string;
  /** Every conditional format of the grid is in it. */
  readonly complete: boolean;
}

const ROOT = /<(?:\w+:)?worksheet(?:\s[^<>]*)?>/;

/**
 * Writes what changed into a worksheet part. What did not change stays as it is, byte by byte: the rows as a whole,
 * the other rows, and everything around them.
 * @param styles the root of the style sheet, which gets the formats of new rules.
 */
export function patchSheetPart(
  xml: string,
  rows: ReadonlyMap<number, RowPatch>,
  opened: SheetState,
  current: SheetState,
  styles: Element | null,
): PatchedSheet {
  const text = splitSheetPart(xml);
  const frame = patchFrame(text, rows, opened, current, styles);
  if (rows.size === 0 && frame.xml === null) {
    return { xml, complete: frame.complete };
  }
  const open = ROOT.exec(text.before)?.[0] ?? "";
  const patched = rows.size === 0 ? text.rows : patchRows(text.rows, open, rows);
  const around = frame.xml ?? text.before + text.open + text.after;
  return { xml: withRows(around, patched), complete: frame.complete };
}

/** Changes what surrounds the rows. @returns null for its text where nothing changed. */
function patchFrame(
  text: SheetPartText,
  rows: ReadonlyMap<number, RowPatch>,
  opened: SheetState,
  current: SheetState,
  styles: Element | null,
): { readonly xml: string | null; readonly complete: boolean } {
  const worksheet = sheetFrame(text);
  const formats = patchConditionalFormats(
    worksheet,
    styles,
    opened.conditionalFormats,
    current.conditionalFormats,
  );
  const changed = [
    formats.changed,
    patchMerges(worksheet, opened.sheet.mergeData ?? [], current.sheet.mergeData ?? []),
    patchColumns(worksheet, opened.sheet, current.sheet, characterOf(opened.book)),
    patchDimension(worksheet, rows),
  ].some(Boolean);
  return { xml: changed ? frameMarkup(worksheet) : null, complete: formats.complete };
}

/** Pixels of one character of a column's width. */
function characterOf({ defaultStyle, styles }: IWorkbookData): number {
  const style: Nullable<IStyleData> =
    typeof defaultStyle === "string" ? styles[defaultStyle] : defaultStyle;
  return characterPixels({ name: style?.ff ?? undefined, size: style?.fs });
}

import { toArea, type CellAddress } from "../sheet/address";
import type { NewContent } from "../sheet/new-content";
import type { CellValue } from "../sheet/sheet-picture";
import { ExcelProblem, isRefusal } from "./excel-problem";
import { placedContent, requestPlaced, type PlacedContent } from "./placed-content";
import { runExcel } from "./run-excel";
import { TEXT_FORMAT, typedText } from "./writing/typed-text";

/** What a cell held when its correction was found. */
export interface HeldContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** All that is needed to restore a cell's content. Plain data. */
export interface ContentUndo {
  readonly kind: "content";
  readonly sheetId: string;
  readonly area: CellAddress;
  /** What the correction left in it. */
  readonly placed: PlacedContent;
  readonly before: HeldContent & { readonly numberFormat: string };
}

/** `changed`: the cell holds something other than when the correction was found, and was left alone. */
export type CellCorrection =
  | { readonly status: "corrected"; readonly undo: ContentUndo }
  | { readonly status: "changed" | "sheet-missing" };

/** The number format of an amount in a cell that had the text format. */
const AMOUNT_FORMAT = "0.00";

/**
 * Writes a correction into one cell if the cell still holds what is to be corrected. Its look stays, except for a
 * text format, in which a number would become text again. Three round trips.
 * @throws ExcelProblem `sheet-protected` when the sheet is protected and the cell locked
 */
export function correctCell(
  sheetName: string,
  cell: CellAddress,
  held: HeldContent,
  after: NewContent,
): Promise<CellCorrection> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("id,protection/protected");
    await context.sync();
    if (sheet.isNullObject) {
      return { status: "sheet-missing" };
    }
    const range = sheet.getRange(cell);
    range.load("values,formulas,numberFormat");
    await context.sync();
    if (!holds(range, held)) {
      return { status: "changed" };
    }
    const numberFormat = String(range.numberFormat[0]?.[0]);
    writeContent(range, after, numberFormat);
    const area = toArea(cell);
    const written = requestPlaced(sheet, area);
    try {
      await context.sync();
    } catch (error) {
      // Excel reports a protected sheet in the same way as a workbook that was opened read-only.
      throw isRefusal(error) && sheet.protection.protected
        ? new ExcelProblem("sheet-protected", { cause: error })
        : error;
    }
    return {
      status: "corrected",
      undo: {
        kind: "content",
        sheetId: sheet.id,
        area: cell,
        placed: placedContent(written, area),
        before: { ...held, numberFormat },
      },
    };
  });
}

/** Restores what a cell held before. */
export function restoreContent(range: Excel.Range, { before }: ContentUndo): void {
  const { value, formula, numberFormat } = before;
  if (formula === null && typeof value === "string") {
    range.numberFormat = [[numberFormat]];
    range.formulas = [[typedText(value, numberFormat)]];
    return;
  }
  // In a text format, everything written becomes text.
  range.formulas = [[formula ?? value ?? ""]];
  range.numberFormat = [[numberFormat]];
}

function holds(range: Excel.Range, { value, formula }: HeldContent): boolean {
  const now: unknown = range.values[0]?.[0];
  const isFormula = String(range.formulas[0]?.[0]).startsWith("=");
  return formula === null
    ? !isFormula && now === (value ?? "")
    : range.formulas[0]?.[0] === formula;
}

function writeContent(range: Excel.Range, after: NewContent, numberFormat: string): void {
  if (after.kind === "text") {
    range.values = [[typedText(after.text, numberFormat)]];
    return;
  }
  if (numberFormat === TEXT_FORMAT) {
    range.numberFormat = [[AMOUNT_FORMAT]];
  }
  range.formulas = [[after.kind === "number" ? after.value : after.formula]];
}

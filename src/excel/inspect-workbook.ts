import type { WorkbookPicture } from "../sheet/sheet-picture";
import { changeSheets, type SheetChange } from "./change-sheets";
import { requestParts, requestTexts, textsOf } from "./custom-xml-parts";
import { isRefusal } from "./excel-problem";
import { markRules } from "../sheet/marks/mark-rules";
import { MARK_STYLES, type MarkStyles } from "../sheet/marks/mark-styles";
import type { SheetMarks } from "../sheet/marks/marks";
import { countCells, putMarks } from "./put-marks";
import { readSheets, type SheetReading } from "./read-sheets";
import { runExcel } from "./run-excel";
import { requestSheets } from "./sheet-list";
import { contentOfMarks, type StandingMarks } from "./standing-marks";
import type { UnmarkedSheet } from "./unmarked-sheet";

/** The verdict on a workbook and the cells to mark. */
export interface Judgement<T> {
  readonly result: T;
  readonly marks: readonly SheetMarks[];
  /** Colours of the marks; the default palette if omitted. */
  readonly styles?: MarkStyles;
}

/** Options of `inspectWorkbook`. */
export interface InspectionOptions {
  readonly namespaces?: readonly string[];
  readonly standing?: StandingMarks | null;
  readonly leave?: boolean;
}

/** A workbook that was read, judged and marked. */
export interface Inspection<T> {
  readonly result: T;
  /** Number of cells that carry a mark now. */
  readonly marked: number;
  /** Sheets that could not be marked, or still carry old marks. */
  readonly unmarked: readonly UnmarkedSheet[];
  /** Ids of the sheets by their names. */
  readonly sheetIds: Readonly<Record<string, string>>;
}

/**
 * Judges a workbook. Touches nothing; called once.
 * @param customXml texts of the requested custom XML parts; null when Excel refuses them
 */
export type Judge<T> = (
  workbook: WorkbookPicture,
  customXml: readonly string[] | null,
) => Judgement<T> | Promise<Judgement<T>>;

/**
 * Reads the open workbook, lets `judge` decide, and replaces earlier marks on its sheets. Three round trips, however
 * many sheets there are: list sheets, read all, mark all.
 * @param options.namespaces of the custom XML parts that the judge needs; default: none
 * @param options.standing where the new marks are remembered; default: nowhere
 * @param options.leave skips a sheet whose marks would not change: rewriting them may clear Excel's undo list
 */
export function inspectWorkbook<T>(
  judge: Judge<T>,
  { namespaces = [], standing = null, leave = false }: InspectionOptions = {},
): Promise<Inspection<T>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const { sheets, parts } = await openWorkbook(context, namespaces);
    const stored = parts === null ? null : requestTexts(parts);
    const readings = await readSheets(context, sheets);
    const customXml = stored === null ? null : await textsOf(context, stored);
    const {
      result,
      marks,
      styles = MARK_STYLES,
    } = await judge(
      { fileName: workbook.name, sheets: readings.map(({ picture }) => picture) },
      customXml,
    );
    const changes = readings
      .map((reading) => toChange(reading, marks, styles))
      .filter(
        ({ sheet, content, oldMarks }) =>
          !leave || standing?.areThere(sheet.id, content, oldMarks) !== true,
      );
    const unmarked = await changeSheets(context, changes);
    const leftOut = new Set(unmarked.map(({ sheet }) => sheet));
    for (const { sheet, content, placed } of changes) {
      if (!leftOut.has(sheet.name)) {
        standing?.keep(sheet.id, content, placed());
      }
    }
    const marked = marks
      .filter(({ sheet }) => !leftOut.has(sheet))
      .reduce((count, sheetMarks) => count + countCells(sheetMarks), 0);
    const sheetIds = Object.fromEntries(readings.map(({ sheet }) => [sheet.name, sheet.id]));
    return { result, marked, unmarked, sheetIds };
  });
}

/** What must be known before anything is read. */
interface OpenedWorkbook {
  readonly sheets: readonly Excel.Worksheet[];
  /** Null when Excel refuses them. */
  readonly parts: readonly Excel.CustomXmlPart[] | null;
}

/**
 * Custom XML parts are optional: Excel on the iPad refuses them in a workbook that was never saved (office-js#3936).
 */
async function openWorkbook(
  context: Excel.RequestContext,
  namespaces: readonly string[],
): Promise<OpenedWorkbook> {
  const request = (): Excel.WorksheetCollection => {
    context.workbook.load("name");
    return requestSheets(context);
  };
  const sheets = request();
  const parts = namespaces.map((namespace) => requestParts(context, namespace));
  try {
    await context.sync();
    return { sheets: sheets.items, parts: parts.flatMap(({ items }) => items) };
  } catch (error) {
    if (parts.length === 0 || !isRefusal(error)) {
      throw error;
    }
  }
  const sheetsAlone = request();
  await context.sync();
  return { sheets: sheetsAlone.items, parts: null };
}

/** The change of the marks on a sheet. */
interface MarkChange extends SheetChange {
  readonly content: string;
  /** The marks that were added. */
  readonly placed: () => readonly Excel.ConditionalFormat[];
}

function toChange(
  { sheet, picture, oldMarks }: SheetReading,
  marks: readonly SheetMarks[],
  styles: MarkStyles,
): MarkChange {
  const rules = marks
    .filter((candidate) => candidate.sheet === picture.name)
    .flatMap(({ cells }) => markRules(cells, picture.merges));
  let placed: readonly Excel.ConditionalFormat[] = [];
  const put = () => {
    placed = putMarks(sheet, rules, styles);
  };
  return {
    sheet,
    oldMarks,
    put: rules.length > 0 ? put : null,
    content: contentOfMarks(rules, styles),
    placed: () => placed,
  };
}

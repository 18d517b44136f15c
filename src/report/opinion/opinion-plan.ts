import { fill } from "../../locales/translation";
import type { Locale } from "../../declaration/locale";
import type { Area } from "../../sheet/address";
import { freeSheetName } from "../../sheet/free-sheet-name";
import { plannedSizes } from "../../sheet/planned-sizes";
import { sheetName } from "../../sheet/sheet-name";
import type { CellLook, LookPlan, PlannedCell, SheetPlan } from "../../sheet/sheet-plan";
import { splitText } from "../../sheet/split-text";
import { textHeight } from "../../sheet/text-size";
import { REPORT_TEXTS } from "../report-texts";
import { textForCell } from "../sheets/text-for-cell";
import { reportPage } from "../sheets/report-page";
import { SURE_PART_OF_WIDTH } from "../sheets/sure-width";
import { textColumn } from "../sheets/text-column";
import type { OpinionRequest } from "./opinion-request";
import { opinionSlips, type OpinionSlip } from "./opinion-slip";
import { OPINION_TEXTS } from "./opinion-texts";
import { slipRows, type SlipBox, type SlipRow } from "./slip-rows";

/** In points; together the width of A4 between the margins. */
const COLUMN_WIDTHS = [96, 48, 222, 156] as const;

/** Taller content continues in the next row, because rows are not broken between pages. */
const HIGHEST = 300;

/**
 * Plans the opinion slips of all declarations, each on a sheet of its own, as A4 pages.
 * Texts come from anywhere and never become formulas.
 */
export function opinionPlans(request: OpinionRequest): readonly SheetPlan[] {
  const { locale } = request;
  return opinionSlips(request).reduce<readonly SheetPlan[]>((plans, slip) => {
    const plan = opinionPlan(slip, locale);
    const taken = plans.map(({ name }) => name);
    return [...plans, { ...plan, name: freeSheetName(plan.name, taken) }];
  }, []);
}

/** Plans one slip. */
export function opinionPlan(slip: OpinionSlip, locale: Locale): SheetPlan {
  const texts = OPINION_TEXTS[locale];
  const rows = slipRows(slip, locale).flatMap((row) => lowRows(row, texts.cut));
  const placed = rows.flatMap(({ boxes }, row) => boxes.map((box) => placeBox(box, row)));
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: COLUMN_WIDTHS.length - 1 };
  const heading = rows.findIndex(({ isHeading }) => isHeading);
  return {
    name: sheetName(fill(texts.sheetName, { department: slip.department }), texts.title),
    area,
    cells: placed.flatMap(cellOf),
    looks: looksOf(placed),
    merges: placed.map((box) => box.area).filter(({ left, right }) => right > left),
    columnWidths: plannedSizes(COLUMN_WIDTHS, 0),
    rowHeights: plannedSizes(rows.map(heightOf), 0),
    validations: [],
    conditionalFormats: [],
    names: [],
    page: reportPage({
      orientation: "Portrait",
      area,
      titleRows: { top: heading, bottom: heading },
      footer: REPORT_TEXTS[locale].pageFooter,
    }),
  };
}

/** A row split into several if one of its texts is too high. */
function lowRows(row: SlipRow, cutMark: string): readonly SlipRow[] {
  const pieces = row.boxes.map((box) =>
    splitText(textForCell(box.text, cutMark), widthOf(box), box.look.fontSize, HIGHEST),
  );
  const count = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    boxes: row.boxes.map((box, at) => ({ ...box, text: pieces[at]?.[index] ?? "" })),
  }));
}

function heightOf({ boxes, height }: SlipRow): number {
  return boxes.reduce(
    (highest, box) => Math.max(highest, textHeight(box.text, widthOf(box), box.look.fontSize)),
    height,
  );
}

function widthOf({ left, right }: SlipBox): number {
  const points = COLUMN_WIDTHS.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  return points * SURE_PART_OF_WIDTH;
}

interface PlacedBox {
  readonly area: Area;
  readonly text: string;
  readonly look: CellLook;
}

function placeBox({ left, right, text, look }: SlipBox, row: number): PlacedBox {
  const { numberFormat, texts } = textColumn([text]);
  return {
    area: { top: row, left, bottom: row, right },
    text: texts.join(""),
    look: { ...look, numberFormat },
  };
}

function cellOf({ area, text }: PlacedBox): readonly PlannedCell[] {
  return text === ""
    ? []
    : [{ position: { row: area.top, column: area.left }, content: { type: "text", text } }];
}

/** Joins boxes that look the same. */
function looksOf(boxes: readonly PlacedBox[]): readonly LookPlan[] {
  const byLook = new Map<string, LookPlan>();
  for (const { look, area } of boxes) {
    const key = JSON.stringify(look);
    byLook.set(key, { look, areas: [...(byLook.get(key)?.areas ?? []), area] });
  }
  return [...byLook.values()];
}

import { toRangeAddress, type Area } from "../../sheet/address";
import type { PlannedSize, SheetPlan } from "../../sheet/sheet-plan";
import { joinAddresses } from "../../sheet/marks/join-addresses";
import { cellGrids, type CellGrids } from "./cell-grids";
import { writeLooks } from "./write-looks";
import { writeValidations } from "./write-validations";

/** A part of the writing that is queued as a whole. */
export interface WritingStep {
  /** Its approximate size in characters of a request. */
  readonly size: number;
  readonly queue: () => void;
}

/** Characters of cells in one step, so that a request is not refused for its size. */
const BAND = 300_000;

/**
 * Approximate size in a request, in characters: of one call, of a look with its borders, and of an address in the
 * lists of both.
 */
const CALL = 500;
const LOOK = 6_000;
const ADDRESS = 64;

/** Queues everything that a plan writes on a sheet, except the settings for a new sheet, which `writePage` writes. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { queue } of planSteps(sheet, plan)) {
    queue();
  }
}

/**
 * The same in parts, to be queued one after the other. Cells are merged first, then filled, then given borders:
 * office-js#6405. Number formats come before the values, which would otherwise become numbers and dates.
 */
export function planSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly WritingStep[] {
  const { merges, looks, columnWidths, rowHeights, validations, conditionalFormats } = plan;
  const calls = [columnWidths, validations, conditionalFormats].flat().length;
  const areas = looks.flatMap((look) => look.areas).length;
  return [
    {
      size: merges.length * CALL,
      queue: () => {
        for (const area of merges) {
          sheet.getRange(toRangeAddress(area)).merge();
        }
      },
    },
    ...contentSteps(sheet, plan.area, cellGrids(plan)),
    {
      size: looks.length * LOOK + (areas + rowHeights.length) * ADDRESS + calls * CALL,
      queue: () => {
        writeLooks(sheet, plan);
        writeSizes(sheet, plan);
        writeValidations(sheet, plan);
        writeConditionalFormats(sheet, plan);
      },
    },
  ];
}

/** The contents of cells in bands of whole rows. */
function contentSteps(
  sheet: Excel.Worksheet,
  { top, left, right }: Area,
  { formulas, numberFormats }: CellGrids,
): readonly WritingStep[] {
  const steps: WritingStep[] = [];
  let first = 0;
  let size = 0;
  formulas.forEach((row, index) => {
    size += JSON.stringify([row, numberFormats[index]]).length;
    if (size >= BAND || index === formulas.length - 1) {
      const [start, end] = [first, index + 1];
      const area = { top: top + start, left, bottom: top + index, right };
      steps.push({
        size,
        queue: () => {
          const range = sheet.getRange(toRangeAddress(area));
          range.numberFormat = numberFormats.slice(start, end);
          range.formulas = formulas.slice(start, end);
        },
      });
      first = end;
      size = 0;
    }
  });
  return steps;
}

function writeConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetPlan): void {
  for (const { area, formula, fillColor, fontColor } of conditionalFormats) {
    const { custom } = sheet.getRange(toRangeAddress(area)).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fillColor;
    custom.format.font.color = fontColor;
  }
}

function writeSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  for (const { first, last, points } of columnWidths) {
    sheet.getRangeByIndexes(0, first, 1, countOf(first, last)).format.columnWidth = points;
  }
  // Thousands of rows have only a few different heights.
  for (const points of new Set(rowHeights.map((size) => size.points))) {
    const rows = rowHeights.filter((size) => size.points === points);
    const areas = rows.map(({ first, last }) =>
      toRangeAddress({ top: first, left: 0, bottom: last, right: 0 }),
    );
    for (const addresses of joinAddresses(areas)) {
      sheet.getRanges(addresses).format.rowHeight = points;
    }
  }
}

function countOf(first: PlannedSize["first"], last: PlannedSize["last"]): number {
  return last - first + 1;
}

import { toRangeAddress, type Area } from "../../sheet/address";
import type { CellLook, SheetPlan } from "../../sheet/sheet-plan";
import { joinAddresses } from "../../sheet/marks/join-addresses";

type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Queues the looks of all cells. Must follow the merging: a border or fill that was set before may vanish with it on
 * the web (office-js#6405).
 */
export function writeLooks(sheet: Excel.Worksheet, { looks, merges }: SheetPlan): void {
  const merged = new Set(merges.map(toRangeAddress));
  for (const { look, areas } of looks) {
    forRanges(sheet, areas, ({ format }) => {
      writeLook(format, look);
    });
    if (look.bordered) {
      writeBorders(sheet, areas, EDGES);
      // Excel has no inner lines in a single cell, and a merged area counts as one.
      const open = areas.filter((area) => !merged.has(toRangeAddress(area)));
      writeBorders(sheet, open.filter(hasRows), ["InsideHorizontal"]);
      writeBorders(sheet, open.filter(hasColumns), ["InsideVertical"]);
    }
  }
}

function writeLook(format: Excel.RangeFormat, look: CellLook): void {
  format.font.name = look.fontName;
  format.font.size = look.fontSize;
  format.font.color = look.fontColor;
  format.font.bold = look.bold;
  if (look.fillColor !== null) {
    format.fill.color = look.fillColor;
  }
  format.horizontalAlignment = look.horizontalAlignment;
  format.verticalAlignment = look.verticalAlignment;
  format.wrapText = look.wrapText;
  format.protection.locked = look.locked;
}

function writeBorders(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  sides: readonly Side[],
): void {
  forRanges(sheet, areas, ({ format }) => {
    for (const side of sides) {
      // Thin and black: Excel's default for a line.
      format.borders.getItem(side).style = "Continuous";
    }
  });
}

function forRanges(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  write: (ranges: Excel.RangeAreas) => void,
): void {
  joinAddresses(areas.map(toRangeAddress)).forEach((addresses) => {
    write(sheet.getRanges(addresses));
  });
}

function hasRows({ top, bottom }: Area): boolean {
  return bottom > top;
}

function hasColumns({ left, right }: Area): boolean {
  return right > left;
}

import { toRangeAddress } from "../../sheet/address";
import type { PrintPlan, SheetPlan } from "../../sheet/sheet-plan";
import { writeChart } from "./write-chart";

/** Queues the settings for a new sheet only: names, printing, scrolling, filter, protection, and its charts. */
export function writePage(sheet: Excel.Worksheet, { names, page }: SheetPlan): void {
  for (const { name, area } of names) {
    sheet.names.add(name, sheet.getRange(toRangeAddress(area)));
  }
  writePrint(sheet.pageLayout, page.print);
  if (page.frozenRows > 0) {
    sheet.freezePanes.freezeRows(page.frozenRows);
  }
  if (page.autoFilter !== null) {
    sheet.autoFilter.apply(sheet.getRange(toRangeAddress(page.autoFilter)));
  }
  for (const chart of page.charts) {
    writeChart(sheet, chart);
  }
  if (page.protection !== null) {
    sheet.protection.protect(page.protection);
  }
}

function writePrint(
  layout: Excel.PageLayout,
  { orientation, area, titleRows, margins, footer }: PrintPlan,
): void {
  layout.paperSize = "A4";
  layout.orientation = orientation;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.centerHorizontally = true;
  layout.headersFooters.defaultForAllPages.centerFooter = footer;
  layout.setPrintArea(toRangeAddress(area));
  layout.setPrintTitleRows(`$${titleRows.top + 1}:$${titleRows.bottom + 1}`);
  // Must be last, because setting paper or orientation later may undo it: office-js#1860.
  layout.zoom = { horizontalFitToPages: 1 };
}

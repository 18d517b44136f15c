import { shiftFilter } from "./auto-filter";
import { shiftCharts } from "./charts";
import { onCommand } from "./engine-commands";
import type { Book } from "./book";
import { lineChangeOf } from "./engine-line-changes";
import { COLUMN_COUNT, ROW_COUNT } from "./grid";
import type { LiveRanges } from "./live-ranges";
import { shiftPage } from "./page-layouts";
import { Sheet } from "./sheet";

/**
 * Keeps what the host itself knows of places in step with rows and columns that come or go, whoever does it, and
 * every sheet at Excel's size.
 * @param ranges The ranges that the add-in holds on to.
 * @returns Ends the watching.
 */
export function watchLines(book: Book, ranges: LiveRanges): () => void {
  const subscription = onCommand(book.univer, (command) => {
    const lines = lineChangeOf(command);
    if (lines !== null) {
      book.reshapedSheets.add(lines.sheetId);
      ranges.shift(lines.sheetId, lines.change);
      shiftPage(book, lines.sheetId, lines.change);
      shiftFilter(book, lines.sheetId, lines.change);
      shiftCharts(book, lines.sheetId, lines.change);
      const { data } = new Sheet(book, lines.sheetId);
      data.setRowCount(ROW_COUNT);
      data.setColumnCount(COLUMN_COUNT);
    }
  });
  return () => {
    subscription.dispose();
  };
}

import type { HeightsUndo } from "../../src/excel/fit-row-heights";
import type { RowUndo } from "../../src/excel/insert-row";
import type { Inserted, Occupied } from "../../src/excel/insertion";

/** A form that was inserted on a sheet of its own. */
export const INSERTED: Inserted = {
  status: "inserted",
  sheet: "Sheet2",
  area: "A1:E39",
  widened: [],
  undo: {
    kind: "sheet",
    sheetId: "{2}",
    area: "A1:E39",
    placed: { content: "[]", around: "[]" },
    rowHeights: [],
    columnWidths: [],
  },
};

/** A place that is taken. */
export const OCCUPIED: Occupied = {
  status: "occupied",
  sheet: "Sheet1",
  area: "B3:F41",
  filled: [{ cell: "B3", text: "total" }],
  canMoveDown: true,
};

/** Takes back a row. */
export const ROW_UNDO: RowUndo = {
  kind: "row",
  sheetId: "{1}",
  area: "A18:E18",
  placed: { content: "[]", around: "[]" },
};

/** Takes back heights. */
export const HEIGHTS_UNDO: HeightsUndo = {
  kind: "heights",
  sheetId: "{1}",
  rows: [{ row: 13, before: 20, points: 80 }],
};

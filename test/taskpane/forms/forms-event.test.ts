import { formsEventOf } from "../../../src/taskpane/forms/forms-event";
import type { FormsEvent } from "../../../src/taskpane/forms/forms-state";
import type { PaneEvent } from "../../../src/taskpane/state/pane-state";
import { HEIGHTS_UNDO, INSERTED } from "../../support/form-changes";

const FITTING = { sheet: "甲", changed: 2, cut: [], undo: HEIGHTS_UNDO };

test.each<[string, PaneEvent, FormsEvent | null]>([
  [
    "an insertion",
    { type: "form-inserted", insertion: INSERTED },
    {
      type: "ended",
      outcome: { kind: "inserted", sheet: "Sheet2", area: "A1:E39", widened: [] },
      undo: INSERTED.undo,
    },
  ],
  [
    "fitted rows",
    { type: "rows-fitted", fitting: { status: "fitted", fitting: FITTING } },
    {
      type: "ended",
      outcome: { kind: "fitted", sheet: "甲", changed: 2, cut: [] },
      undo: HEIGHTS_UNDO,
    },
  ],
  [
    "a sheet without a form",
    { type: "rows-fitted", fitting: { status: "no-form", sheet: "封面" } },
    { type: "ended", outcome: { kind: "no-form", sheet: "封面" } },
  ],
  [
    "a command of the ribbon",
    { type: "ribbon-command", outcome: { type: "form-inserted", insertion: INSERTED } },
    {
      type: "ended",
      outcome: { kind: "inserted", sheet: "Sheet2", area: "A1:E39", widened: [] },
      undo: INSERTED.undo,
    },
  ],
  ["a change of a cell", { type: "changed", change: { sheetId: "1", by: "user" } }, null],
  ["a failed check", { type: "failed", code: "unknown" }, null],
])("%s as the page of forms sees it", (_, event, expected) => {
  expect(formsEventOf(event)).toEqual(expected);
});

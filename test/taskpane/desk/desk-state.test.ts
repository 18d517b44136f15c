import {
  deskReducer,
  NO_DESK,
  type DeskEvent,
  type DeskState,
} from "../../../src/taskpane/desk/desk-state";
import { deskRow as row, reviewedRows as reviewed } from "../../support/desk-rows";

function after(...events: readonly DeskEvent[]): DeskState {
  return events.reduce(deskReducer, NO_DESK);
}

const SOURCES = ["水务局.xlsx", "档案馆.xlsx"].map((file) => ({
  file,
  source: new File([], file),
}));
const CHOSEN: DeskEvent = { type: "chosen", chosen: { sources: SOURCES, skipped: 1, unread: 2 } };
const PLACE = { file: 1, index: 0 };

test("files are put at their places in whichever order they come", () => {
  const { run, files } = after(CHOSEN, {
    type: "reviewed",
    files: [[1, reviewed(row("档案馆.xlsx"))]],
    elapsed: 500,
  });
  expect(run).toEqual({
    state: "running",
    total: 2,
    done: 1,
    current: "档案馆.xlsx",
    elapsed: 500,
  });
  expect(files.map((file) => file?.file)).toEqual([undefined, "档案馆.xlsx"]);
});

test("a sheet that comes after another row was opened is not shown there", () => {
  const sheet = { origin: { row: 0, column: 0 }, texts: [], merges: [] };
  const state = after(
    CHOSEN,
    { type: "opened", place: { file: 0, index: 0 } },
    { type: "shown", place: PLACE, sheet },
  );
  expect(state.sheet).toBeNull();
});

test("remarks stay with their row, whatever is opened between", () => {
  const { remarks } = after(
    CHOSEN,
    { type: "remarked", place: PLACE, remarks: "请核对" },
    { type: "opened", place: { file: 0, index: 0 } },
    { type: "closed" },
  );
  expect(remarks).toEqual({ "1.0": "请核对" });
});

test("new files take the place of the old with all that was said of them", () => {
  const state = after(CHOSEN, { type: "remarked", place: PLACE, remarks: "请核对" }, CHOSEN);
  expect(state).toEqual(after(CHOSEN));
});

test("what could not be read is told, also where nothing else was found", () => {
  expect(after(CHOSEN).unread).toBe(2);
  const none = { sources: [], skipped: 0, unread: 1 };
  expect(after({ type: "chosen", chosen: none })).toMatchObject({ foundNone: true, unread: 1 });
});

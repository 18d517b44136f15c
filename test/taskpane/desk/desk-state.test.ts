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
const CHOSEN = {
  type: "chosen",
  chosen: { sources: SOURCES, skipped: ["说明.txt"], unread: 2 },
  kept: {},
} as const satisfies DeskEvent;
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

const REMARKED = {
  type: "remarked",
  place: PLACE,
  remarks: "请核对",
  storing: "stored",
} as const satisfies DeskEvent;

test("remarks stay with their row, whatever is opened between", () => {
  const { remarks } = after(
    CHOSEN,
    REMARKED,
    { type: "opened", place: { file: 0, index: 0 } },
    { type: "closed" },
  );
  expect(remarks).toEqual({ "1.0": "请核对" });
});

/** A file of this name and content was reviewed. */
function came(name: string, hash: string | null, place = PLACE.file): DeskEvent {
  return { type: "reviewed", files: [[place, { ...reviewed(row(name)), hash }]], elapsed: 1 };
}

test("new files take the place of the old, without what was said of these", () => {
  const { remarks } = after(CHOSEN, came("甲.xlsx", "1"), REMARKED, CHOSEN);
  expect(remarks).toEqual({});
});

test.each<[string, DeskEvent]>([
  ["other files", CHOSEN],
  ["clearing", { type: "cleared" }],
])("remarks outlast %s: the same content brings them back under any name and place", (_, event) => {
  const gone = [CHOSEN, came("甲.xlsx", "1"), REMARKED, event, CHOSEN];
  expect(after(...gone, came("乙.xlsx", "1", 0)).remarks).toEqual({ "0.0": "请核对" });
  expect(after(...gone, came("甲.xlsx", "2")).remarks).toEqual({});
  expect(after(...gone, CHOSEN, came("甲.xlsx", "1")).remarks).toEqual({ "1.0": "请核对" });
});

test("remarks stored on the computer come back with their files", () => {
  const stored = { ...CHOSEN, kept: { "1 0": "请核对" } };
  expect(after(stored, came("甲.xlsx", "1")).remarks).toEqual({ "1.0": "请核对" });
  expect(after(stored, came("甲.xlsx", "2")).remarks).toEqual({});
  expect(after(stored, came("甲.xlsx", null)).remarks).toEqual({});
});

test("what was typed last holds before what is stored", () => {
  const stored = { ...CHOSEN, kept: { "1 0": "旧意见" } };
  const { remarks } = after(CHOSEN, came("甲.xlsx", "1"), REMARKED, stored, came("甲.xlsx", "1"));
  expect(remarks).toEqual({ "1.0": "请核对" });
});

test("it is told as long as the last remark could not be stored", () => {
  const unstored = { ...REMARKED, storing: "not-stored" } as const;
  expect(after(CHOSEN, unstored).isRemarkUnstored).toBe(true);
  expect(after(CHOSEN, unstored, REMARKED).isRemarkUnstored).toBe(false);
});

test("deleted remarks do not come back", () => {
  const { kept, remarks } = after(
    { ...CHOSEN, kept: { "1 0": "请核对" } },
    { type: "cleared" },
    { type: "remarks-deleted" },
    CHOSEN,
    came("甲.xlsx", "1"),
  );
  expect({ kept, remarks }).toEqual({ kept: {}, remarks: {} });
});

test("a remark that was erased does not come back", () => {
  const again = [CHOSEN, came("甲.xlsx", "1")];
  const erased = { ...REMARKED, remarks: "" };
  const { remarks } = after(...again, REMARKED, ...again, erased, ...again);
  expect(remarks).toEqual({ "1.0": "" });
});

test("what could not be read is told, also where nothing else was found", () => {
  expect(after(CHOSEN).unread).toBe(2);
  const none = { sources: [], skipped: [], unread: 1 };
  expect(after({ type: "chosen", chosen: none, kept: {} })).toMatchObject({
    foundNone: true,
    unread: 1,
  });
});

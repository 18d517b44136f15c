import type { DeskRow } from "../../../src/desk/desk-row";
import type { ReviewedFile } from "../../../src/desk/worker/review-methods";
import { deskList } from "../../../src/taskpane/desk/desk-list";
import {
  deskReducer,
  NO_DESK,
  type DeskEvent,
  type DeskState,
} from "../../../src/taskpane/desk/desk-state";
import { secondsLeft } from "../../../src/taskpane/desk/seconds-left";

function row(file: string, changes: Partial<DeskRow> = {}): DeskRow {
  return {
    file,
    index: 0,
    sheet: "表",
    department: file.replace(".xlsx", ""),
    year: 2027,
    edition: "",
    verdict: "pass",
    counts: { error: 0, warning: 0, info: 0 },
    total: null,
    problem: "",
    ...changes,
  };
}

function reviewed(...rows: readonly [DeskRow, ...DeskRow[]]): ReviewedFile {
  return { file: rows[0].file, hash: null, rows, packed: "" };
}

const FILES = [
  reviewed(
    row("水务局.xlsx", { total: 20, counts: { error: 1, warning: 9, info: 0 }, verdict: "revise" }),
  ),
  null,
  reviewed(row("档案馆.xlsx", { total: 3.5 }), row("档案馆.xlsx", { index: 1, total: 100 })),
  reviewed(
    row("坏.xlsx", { sheet: null, department: null, verdict: "unreadable", problem: "文件已损坏" }),
  ),
  reviewed(row("教育局.xlsx", { counts: { error: 1, warning: 2, info: 0 }, verdict: "revise" })),
];

function listed(filter: Partial<DeskState["filter"]>): readonly string[] {
  return deskList(FILES, { ...NO_DESK.filter, ...filter }).rows.map(
    ({ file, place }) => `${file} ${place.file}.${place.index}`,
  );
}

test.each([
  [{}, ["水务局.xlsx 0.0", "档案馆.xlsx 2.0", "档案馆.xlsx 2.1", "坏.xlsx 3.0", "教育局.xlsx 4.0"]],
  [
    { sort: "errors" },
    ["水务局.xlsx 0.0", "教育局.xlsx 4.0", "档案馆.xlsx 2.0", "档案馆.xlsx 2.1", "坏.xlsx 3.0"],
  ],
  [
    { sort: "total" },
    ["档案馆.xlsx 2.1", "水务局.xlsx 0.0", "档案馆.xlsx 2.0", "坏.xlsx 3.0", "教育局.xlsx 4.0"],
  ],
  [
    { sort: "verdict" },
    ["水务局.xlsx 0.0", "教育局.xlsx 4.0", "坏.xlsx 3.0", "档案馆.xlsx 2.0", "档案馆.xlsx 2.1"],
  ],
  [{ search: " 损坏 " }, ["坏.xlsx 3.0"]],
  [{ search: "档案", verdict: "revise" }, []],
  [{ verdict: "pass" }, ["档案馆.xlsx 2.0", "档案馆.xlsx 2.1"]],
] as const)("%j lists %j", (filter, rows) => {
  expect(listed(filter)).toEqual(rows);
});

test("numbers by verdict count all rows, listed or not", () => {
  const { verdicts } = deskList(FILES, { ...NO_DESK.filter, search: "没有" });
  expect(verdicts).toEqual({ pass: 2, revise: 2, unrecognised: 0, unreadable: 1 });
});

function after(...events: readonly DeskEvent[]): DeskState {
  return events.reduce(deskReducer, NO_DESK);
}

const SOURCES = ["水务局.xlsx", "档案馆.xlsx"].map((file) => ({
  file,
  source: new File([], file),
}));
const CHOSEN: DeskEvent = { type: "chosen", chosen: { sources: SOURCES, skipped: 1 } };
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

test.each([
  [0, 4, 0, null],
  [1, 4, 500, 2],
  [4, 4, 3_000, 0],
])("%i of %i after %i ms leave %p seconds", (done, total, elapsed, seconds) => {
  expect(secondsLeft({ done, total, elapsed, current: "" })).toBe(seconds);
});

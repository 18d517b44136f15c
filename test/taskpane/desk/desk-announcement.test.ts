import { deskAnnouncement } from "../../../src/taskpane/desk/desk-announcement";
import type { DeskList } from "../../../src/taskpane/desk/desk-list";
import { NO_DESK, type DeskState } from "../../../src/taskpane/desk/desk-state";
import { DESK_TEXTS } from "../../../src/taskpane/desk/desk-texts";

const RUN = { total: 9, done: 9, current: "水务局.xlsx", elapsed: 1 };

/** What is said of a desk whose files gave these verdicts. */
function said(state: Partial<DeskState>, verdicts: Partial<DeskList["verdicts"]> = {}): string {
  const all = { pass: 0, revise: 0, unrecognised: 0, unreadable: 0, ...verdicts };
  return deskAnnouncement(
    { ...NO_DESK, ...state },
    { rows: [], verdicts: all },
    DESK_TEXTS["zh-CN"],
  );
}

test("nothing before the first files and while they are read", () => {
  expect(said({})).toBe("");
  expect(said({ run: { ...RUN, state: "running" } })).toBe("");
});

test("none of the chosen files is a workbook", () => {
  expect(said({ foundNone: true })).toBe(DESK_TEXTS["zh-CN"].choose.none);
});

test("results that were cleared", () => {
  expect(said({ cleared: true })).toBe("已清空结果。");
});

test("a stopped run says how far it came", () => {
  expect(said({ run: { ...RUN, done: 4, state: "cancelled" } })).toBe(
    "已停止：检查了 4 个文件，5 个没有检查。",
  );
});

test("a run that was stopped too late has come to its end", () => {
  expect(said({ run: { ...RUN, state: "cancelled" } }, { pass: 9 })).toBe(
    "已检查 9 个文件：9 份可报送，0 份需修改。",
  );
});

test.each([
  [{ pass: 6, revise: 3 }, "已检查 9 个文件：6 份可报送，3 份需修改。"],
  [
    { pass: 5, revise: 1, unreadable: 1, unrecognised: 2 },
    "已检查 9 个文件：5 份可报送，1 份需修改，3 个文件没有读出申报表。",
  ],
])("a finished run says what came of it, %j", (verdicts, sentence) => {
  expect(said({ run: { ...RUN, state: "finished" } }, verdicts)).toBe(sentence);
});

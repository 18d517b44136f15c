import { SEVERITIES } from "../../../src/rules/finding";
import {
  INITIAL_STATE,
  isStale,
  paneReducer,
  type PaneEvent,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import { BY_DEFAULT, checkedWith, validationOf } from "../../support/checked-declaration";

const ONE = validationOf(checkedWith([]));
const VALIDATING: PaneEvent = { type: "validating" };
const VALIDATED: PaneEvent = { type: "validated", validation: ONE };
const CHANGED: PaneEvent = { type: "changed" };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, INITIAL_STATE);
}

describe("a result is stale", () => {
  test.each<[string, readonly PaneEvent[], boolean]>([
    ["not before there is one", [CHANGED], false],
    ["not right after it was made", [VALIDATING, VALIDATED], false],
    ["not because of changes before it", [CHANGED, VALIDATING, VALIDATED], false],
    ["once a cell has changed", [VALIDATING, VALIDATED, CHANGED], true],
    ["not when a command of the ribbon made it after a change", [CHANGED, VALIDATED], false],
    ["when a cell changed while it was made", [VALIDATING, CHANGED, VALIDATED], true],
    [
      "not any more once it was made again",
      [VALIDATING, VALIDATED, CHANGED, VALIDATING, VALIDATED],
      false,
    ],
    ["while it is being made again", [VALIDATING, VALIDATED, CHANGED, VALIDATING], true],
    [
      "still, when making it again failed",
      [VALIDATING, VALIDATED, CHANGED, VALIDATING, { type: "failed", code: "cell-edit-mode" }],
      true,
    ],
    [
      "not because marks were cleared",
      [
        VALIDATING,
        VALIDATED,
        { type: "clearing" },
        { type: "cleared", clearing: { cleared: 1, refused: [] } },
      ],
      false,
    ],
  ])("%s", (_, events, stale) => {
    expect(isStale(after(...events))).toBe(stale);
  });
});

describe("the pane is", () => {
  test.each<[PaneState["activity"], string, readonly PaneEvent[]]>([
    ["idle", "at first", []],
    ["validating", "during a validation", [VALIDATING]],
    ["idle", "after it", [VALIDATING, VALIDATED]],
    ["idle", "after it failed", [VALIDATING, { type: "failed", code: "unknown" }]],
    [
      "validating",
      "when a jump fails meanwhile",
      [VALIDATING, { type: "noticed", notice: { kind: "sheet-hidden", sheet: "甲" } }],
    ],
    ["clearing", "while marks are cleared", [{ type: "clearing" }]],
    [
      "idle",
      "after that",
      [{ type: "clearing" }, { type: "cleared", clearing: { cleared: 0, refused: [] } }],
    ],
  ])("%s %s", (activity, _, events) => {
    expect(after(...events).activity).toBe(activity);
  });
});

test("a failed validation leaves the last result in place and says why", () => {
  const state = after(VALIDATING, VALIDATED, VALIDATING, { type: "failed", code: "too-large" });
  expect(state.validation).toBe(ONE);
  expect(state.notice).toEqual({ kind: "problem", code: "too-large" });
});

test.each([VALIDATING, { type: "clearing" }, { type: "notice-closed" }] as const)(
  "$type takes the last notice away",
  (event) => {
    expect(after({ type: "failed", code: "unknown" }, event).notice).toBeNull();
  },
);

describe("validated again", () => {
  const sheets = (...names: readonly string[]): PaneEvent => ({
    type: "validated",
    validation: validationOf(...names.map((sheet) => checkedWith([], { sheet }))),
  });
  test.each<[string, PaneEvent, number, PaneEvent, number]>([
    ["the same declarations", sheets("甲", "乙"), 1, sheets("甲", "乙"), 1],
    ["with one put in front", sheets("甲", "乙"), 1, sheets("丙", "甲", "乙"), 2],
    ["without the one that was shown", sheets("甲", "乙"), 1, sheets("甲"), 0],
    [
      "with no declaration any more",
      sheets("甲", "乙"),
      1,
      {
        type: "validated",
        validation: {
          checked: { status: "unrecognised", reason: "none", sheet: null },
          fileName: "a.xlsx",
          judgedBy: BY_DEFAULT,
          shown: SEVERITIES,
          sheetIds: [],
          marked: 0,
          unmarked: [],
          partlyExamined: [],
        },
      },
      0,
    ],
  ])("%s", (_, first, index, second, shown) => {
    expect(after(first, { type: "declaration-chosen", index }, second).shown).toBe(shown);
  });

  test("the current entry stays current", () => {
    const state = after(sheets("甲"), { type: "entry-chosen", id: "B5" }, sheets("甲"));
    expect(state.current).toBe("B5");
  });
});

test("another declaration has no current entry yet", () => {
  const state = after({ type: "entry-chosen", id: "B5" }, { type: "declaration-chosen", index: 1 });
  expect(state).toMatchObject({ shown: 1, current: null });
});

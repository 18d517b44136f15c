import type { Outcome } from "../../../src/commands/outcome";
import type { ContentChange } from "../../../src/excel/watch-changes";
import { SEVERITIES } from "../../../src/rules/finding";
import {
  INITIAL_STATE,
  isDue,
  isStale,
  paneReducer,
  type Notice,
  type PaneEvent,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import { inserted } from "../../support/pane-preview/form-states";
import { BY_DEFAULT, checkedWith, validationOf } from "../../support/checked-declaration";

const ONE = validationOf(checkedWith([]));
const VALIDATING: PaneEvent = { type: "validating" };
const VALIDATED: PaneEvent = { type: "validated", validation: ONE };
const RIBBON_COMMAND: PaneEvent = {
  type: "ribbon-command",
  outcome: { type: "validated", validation: ONE },
};
const CHANGED: PaneEvent = { type: "changed", change: { sheetId: "other", by: "user" } };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, INITIAL_STATE);
}

describe("a result is stale", () => {
  test.each<[string, readonly PaneEvent[], boolean]>([
    ["not before there is one", [CHANGED], false],
    ["not right after it was made", [VALIDATING, VALIDATED], false],
    ["not because of changes before it", [CHANGED, VALIDATING, VALIDATED], false],
    ["once a cell has changed", [VALIDATING, VALIDATED, CHANGED], true],
    ["not when a command of the ribbon made it after a change", [CHANGED, RIBBON_COMMAND], false],
    ["when a cell changed while it was made", [VALIDATING, CHANGED, VALIDATED], true],
    [
      "not any more once it was made again",
      [VALIDATING, VALIDATED, CHANGED, VALIDATING, VALIDATED],
      false,
    ],
    [
      "when a cell changed while the ribbon made one, too",
      [VALIDATING, CHANGED, RIBBON_COMMAND, VALIDATED],
      true,
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
    ["self-checking", "during the self-check", [{ type: "self-checking" }]],
    ["idle", "after that", [{ type: "self-checking" }, { type: "self-checked" }]],
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

describe("what a command of the ribbon tells", () => {
  const cleared = { type: "cleared", clearing: { cleared: 1, refused: [] } } as const;
  const outcomes: readonly Outcome[] = [
    { type: "validated", validation: ONE },
    cleared,
    { type: "failed", code: "unknown" },
    { type: "form-inserted", insertion: inserted("申报表") },
  ];

  test.each(outcomes)("$type: what the pane is doing itself goes on", (outcome) => {
    for (const type of ["validating", "updating", "clearing", "correcting", "inserting"] as const) {
      expect(after({ type }, { type: "ribbon-command", outcome }).activity).toBe(type);
    }
  });

  test("is shown all the same", () => {
    const state = after({ type: "correcting" }, RIBBON_COMMAND, {
      type: "ribbon-command",
      outcome: cleared,
    });
    expect(state).toMatchObject({ validation: ONE, notice: { kind: "cleared" } });
  });
});

test("what is being taken back is told of until that has come to something", () => {
  const notice = { kind: "accepted" } as const;
  const state = after({ type: "noticed", notice }, { type: "undoing" });
  expect(state).toMatchObject({ activity: "correcting", notice });
  expect(after({ type: "noticed", notice }, { type: "correcting" }).notice).toBe(null);
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

describe("a new result", () => {
  const ACCEPTED = { kind: "accepted" } as const;
  const HIDDEN = { kind: "sheet-hidden", sheet: "甲" } as const;
  test.each<[string, Notice, PaneEvent, Notice | null]>([
    ["ends a problem", { kind: "problem", code: "unknown" }, { type: "updating" }, null],
    [
      "brings the marks back",
      { kind: "cleared", clearing: { cleared: 1, refused: [] } },
      { type: "updating" },
      null,
    ],
    [
      "is what was wanting after a change",
      { kind: "unchecked", code: "unknown", done: ACCEPTED },
      { type: "updating" },
      ACCEPTED,
    ],
    ["keeps what was done", ACCEPTED, { type: "updating" }, ACCEPTED],
    ["of live checking comes after a failed jump", HIDDEN, { type: "updating" }, null],
  ])("%s", (_, notice, begin, left) => {
    expect(after({ type: "noticed", notice }, begin, VALIDATED).notice).toEqual(left);
  });

  test("keeps what was told of a jump while it was made", () => {
    expect(after(VALIDATING, { type: "noticed", notice: HIDDEN }, VALIDATED).notice).toBe(HIDDEN);
  });
});

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
          ignoredAcceptances: [],
        },
      },
      0,
    ],
  ])("%s", (_, first, index, second, shown) => {
    expect(after(first, { type: "declaration-chosen", index }, second).declarationIndex).toBe(
      shown,
    );
  });

  test("the current entry stays current", () => {
    const state = after(sheets("甲"), { type: "entry-chosen", id: "B5" }, sheets("甲"));
    expect(state.currentEntry).toBe("B5");
  });
});

test("another declaration has no current entry yet", () => {
  const state = after({ type: "entry-chosen", id: "B5" }, { type: "declaration-chosen", index: 1 });
  expect(state).toMatchObject({ declarationIndex: 1, currentEntry: null });
});

describe("rows that the page of forms has moved", () => {
  const MOVED: PaneEvent = { type: "rows-moved", unmarked: false };
  const UNMARKED: PaneEvent = { type: "rows-moved", unmarked: true };
  const CLEARED: PaneEvent = { type: "cleared", clearing: { cleared: 1, refused: [] } };

  test.each<[string, readonly PaneEvent[], boolean]>([
    ["are followed where a result is marked", [VALIDATED, MOVED], true],
    ["are followed where the ribbon marked it", [RIBBON_COMMAND, MOVED], true],
    ["are not where nothing was checked", [MOVED], false],
    ["are not where the marks were cleared", [VALIDATED, CLEARED, MOVED], false],
    ["are where it was checked again since", [VALIDATED, CLEARED, VALIDATED, MOVED], true],
    ["are where they took the marks of an earlier day away", [UNMARKED], true],
    ["are followed once", [VALIDATED, MOVED, { type: "updating" }], false],
    ["are not where a click sees to it", [VALIDATED, MOVED, VALIDATING], false],
    ["are not any more once marks are cleared", [VALIDATED, MOVED, CLEARED], false],
  ])("%s", (_, events, following) => {
    expect(after(...events).following).toBe(following);
  });

  test("leave the result stale only where it could not follow", () => {
    const moved = after(VALIDATED, MOVED, CHANGED);
    expect(isStale(moved)).toBe(false);
    const failed = [{ type: "updating" }, { type: "not-updated" }] as const;
    expect(isStale(failed.reduce(paneReducer, moved))).toBe(true);
  });
});

describe("live checking", () => {
  const FOUND: PaneEvent = { type: "validated", validation: { ...ONE, sheetIds: ["form"] } };
  const ON: PaneEvent = { type: "live-switched", live: true };
  const UPDATING: PaneEvent = { type: "updating" };
  const edit = (changes: Partial<ContentChange> = {}): PaneEvent => ({
    type: "changed",
    change: { sheetId: "form", by: "user", ...changes },
  });

  test.each<[string, readonly PaneEvent[], boolean]>([
    ["follows an edit of a sheet with a declaration", [FOUND, ON, edit()], true],
    ["not unless it is on", [FOUND, edit()], false],
    [
      "not any more once it is off",
      [FOUND, ON, edit(), { type: "live-switched", live: false }],
      false,
    ],
    ["not before there is a result", [ON, edit()], false],
    ["not one of another sheet", [FOUND, ON, edit({ sheetId: "other" })], false],
    ["not the add-in's own writing", [FOUND, ON, edit({ by: "add-in" })], false],
    ["not a co-author's edit", [FOUND, ON, edit({ by: "co-author" })], false],
    [
      "not what an Excel that does not tell takes for the user's while the pane corrects",
      [FOUND, ON, { type: "correcting" }, edit()],
      false,
    ],
    ["once only", [FOUND, ON, edit(), UPDATING, FOUND], false],
    [
      "not again when it came to nothing",
      [FOUND, ON, edit(), UPDATING, { type: "not-updated" }],
      false,
    ],
    ["an edit while it was at work", [FOUND, ON, edit(), UPDATING, edit(), FOUND], true],
    ["none that a click has seen to", [FOUND, ON, edit(), VALIDATING, FOUND], false],
    ["none that the ribbon has seen to", [FOUND, ON, edit(), RIBBON_COMMAND], false],
    [
      "one that the ribbon's clearing or failing has not seen to",
      [FOUND, ON, edit(), { type: "ribbon-command", outcome: { type: "failed", code: "unknown" } }],
      true,
    ],
    [
      "an edit during its own check, whatever the ribbon tells",
      [FOUND, ON, edit(), UPDATING, edit(), RIBBON_COMMAND, FOUND],
      true,
    ],
  ])("%s", (_, events, due) => {
    expect(isDue(after(...events))).toBe(due);
  });

  test.each(["pane", "ribbon"])("an edit just before the %s clears is not followed", (by) => {
    const cleared = { type: "cleared", clearing: { cleared: 1, refused: [] } } as const;
    const clear: readonly PaneEvent[] =
      by === "pane"
        ? [{ type: "clearing" }, cleared]
        : [{ type: "ribbon-command", outcome: cleared }];
    const state = after(FOUND, ON, edit(), ...clear);
    expect([isDue(state), isStale(state)]).toEqual([false, true]);
    expect(isDue(paneReducer(state, edit()))).toBe(true);
  });

  test("an edit just before the example is removed is not followed", () => {
    expect(isDue(after(FOUND, ON, edit(), { type: "result-dropped" }))).toBe(false);
  });

  test("a result is stale only where live checking does not see to it", () => {
    expect(isStale(after(FOUND, ON, edit()))).toBe(false);
    expect(isStale(after(FOUND, ON, edit(), UPDATING))).toBe(false);
    expect(isStale(after(FOUND, ON, edit(), UPDATING, { type: "not-updated" }))).toBe(true);
    expect(isStale(after(FOUND, ON, edit({ by: "co-author" })))).toBe(true);
  });

  test("a new result keeps the current entry, the filter and what was told", () => {
    const before = after(
      FOUND,
      ON,
      { type: "entry-chosen", id: "B5" },
      { type: "noticed", notice: { kind: "accepted" } },
      edit(),
    );
    expect([UPDATING, FOUND].reduce(paneReducer, before)).toMatchObject({
      activity: "idle",
      currentEntry: "B5",
      filter: before.filter,
      notice: { kind: "accepted" },
    });
  });
});

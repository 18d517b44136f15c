import type { FormUndo } from "../../../src/excel/undo-change";
import {
  formsReducer,
  initialForms,
  type CarrySource,
  type FormsEvent,
  type FormsOutcome,
  type FormsState,
} from "../../../src/taskpane/forms/forms-state";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { emptyDeclaration } from "../../support/checked-declaration";
import { HEIGHTS_UNDO, INSERTED, OCCUPIED, ROW_UNDO } from "../../support/form-changes";

const INITIAL = initialForms(2027, "guangzhou-department");

const source = (sheet: string): CarrySource => ({
  file: null,
  declaration: emptyDeclaration({ sheet }),
});
const [FIRST, SECOND, THIRD] = [source("甲"), source("乙"), source("丙")];

const started = (activity: Extract<FormsEvent, { type: "started" }>["activity"]): FormsEvent => ({
  type: "started",
  activity,
});
const ended = (outcome: FormsOutcome): FormsEvent => ({ type: "ended", outcome });
const FORM_INSERTED: FormsEvent = {
  type: "ended",
  outcome: { kind: "inserted", sheet: "甲", area: "A1:E39", widened: [] },
  undo: INSERTED.undo,
};
const ROW_ADDED: FormsEvent = {
  type: "ended",
  outcome: { kind: "added", sheet: "甲", cell: "A18" },
  undo: ROW_UNDO,
};
const UNDONE = ended({ kind: "undone" });
const MOVED = ended({ kind: "undo-moved" });
const FAILED = ended({ kind: "problem", code: "cell-edit-mode" });
const NO_FORM = ended({ kind: "no-form", sheet: "甲" });
const FOUND_OCCUPIED: FormsEvent = { type: "occupied", occupied: OCCUPIED };
const CATEGORIES_READ: FormsEvent = {
  type: "categories-read",
  categories: [{ name: "数量指标", level1: "产出指标", cell: "B21" }],
};
const UNDO_LOSES: FormsEvent = { type: "undo-loses" };
const DISMISSED: FormsEvent = { type: "dismissed" };
const offered = (...sources: readonly CarrySource[]): FormsEvent => ({ type: "offered", sources });
const chosen = (which: CarrySource): FormsEvent => ({ type: "source-chosen", source: which });
const REMOVED: FormsEvent = { type: "source-removed" };

function after(...events: readonly FormsEvent[]): FormsState {
  return events.reduce(formsReducer, INITIAL);
}

/** What the page shows besides the fields: questions and the last outcome. */
function shown(state: FormsState): readonly string[] {
  const { offered: sources, occupied, categories, outcome, undoLoses } = state;
  return Object.entries({ offered: sources, occupied, categories, outcome, undoLoses })
    .filter(([, value]) => value !== null && value !== false)
    .map(([name]) => name);
}

test("at first nothing is going on, and the form is the usual one of the year", () => {
  expect(INITIAL).toMatchObject({ activity: "idle", source: null, undos: [] });
  expect(shown(INITIAL)).toEqual([]);
  expect(INITIAL.draft).toEqual({
    edition: "guangzhou-department",
    options: { ...DEFAULT_FORM_OPTIONS, year: 2027 },
    place: "new-sheet",
    choices: { values: false, amounts: false },
  });
});

const ACTIVITIES = ["inserting", "rebuilding", "adding", "fitting", "undoing", "reading"] as const;
const ENDS: readonly (readonly [FormsEvent, readonly string[]])[] = [
  [FORM_INSERTED, ["outcome"]],
  [FAILED, ["outcome"]],
  [FOUND_OCCUPIED, ["occupied"]],
  [offered(FIRST, SECOND), ["offered"]],
  [offered(FIRST), []],
  [CATEGORIES_READ, ["categories"]],
  [UNDO_LOSES, ["undoLoses"]],
];

test.each(ACTIVITIES)("%s goes on until something comes of it", (activity) => {
  expect(after(started(activity)).activity).toBe(activity);
  for (const [end] of ENDS) {
    expect(after(started(activity), end).activity).toBe("idle");
  }
});

test.each(ENDS)(
  "what comes of something is shown alone, until the next thing: %j",
  (end, names) => {
    expect(shown(after(end))).toEqual(names);
    expect(shown(after(end, started("reading")))).toEqual([]);
    expect(shown(after(end, DISMISSED))).toEqual([]);
  },
);

test.each([FOUND_OCCUPIED, offered(FIRST, SECOND), CATEGORIES_READ, UNDO_LOSES])(
  "a question goes when a command of the ribbon does something meanwhile: $type",
  (question) => {
    expect(shown(after(FORM_INSERTED, question, ROW_ADDED))).toEqual(["outcome"]);
  },
);

describe("the change that can be taken back", () => {
  test.each<[string, readonly FormsEvent[], FormUndo | undefined]>([
    ["is none where nothing has changed", [NO_FORM, FAILED, FOUND_OCCUPIED], undefined],
    ["is what was inserted", [FORM_INSERTED], INSERTED.undo],
    ["stays while something else is done", [FORM_INSERTED, started("adding")], INSERTED.undo],
    ["stays when nothing comes of that", [FORM_INSERTED, NO_FORM], INSERTED.undo],
    ["stays when that fails", [FORM_INSERTED, FAILED], INSERTED.undo],
    ["stays when no row had to be fitted", [FORM_INSERTED, fitted(0)], INSERTED.undo],
    ["stays when its message is closed", [FORM_INSERTED, DISMISSED], INSERTED.undo],
    ["stays when the next place is taken", [FORM_INSERTED, FOUND_OCCUPIED], INSERTED.undo],
    ["is the last one", [FORM_INSERTED, ROW_ADDED], ROW_UNDO],
    [
      "is the one before once that was taken back",
      [FORM_INSERTED, ROW_ADDED, UNDONE],
      INSERTED.undo,
    ],
    ["is the one before where that never can be", [FORM_INSERTED, ROW_ADDED, MOVED], INSERTED.undo],
    ["is none once all were", [FORM_INSERTED, ROW_ADDED, UNDONE, UNDONE], undefined],
    ["may be heights", [ROW_ADDED, { ...fitted(1), undo: HEIGHTS_UNDO }], HEIGHTS_UNDO],
    ["stays while it is asked about", [FORM_INSERTED, UNDO_LOSES], INSERTED.undo],
    ["stays when it is kept", [FORM_INSERTED, UNDO_LOSES, DISMISSED], INSERTED.undo],
    ["stays when taking it back fails", [FORM_INSERTED, started("undoing"), FAILED], INSERTED.undo],
    ["goes once it was taken back", [FORM_INSERTED, started("undoing"), UNDONE], undefined],
    ["goes when its sheet is gone", [FORM_INSERTED, ended({ kind: "undo-gone" })], undefined],
    ["goes when rows have moved", [FORM_INSERTED, MOVED], undefined],
    ["comes again with the next", [FORM_INSERTED, UNDONE, ROW_ADDED], ROW_UNDO],
  ])("%s", (_, events, undo) => {
    expect(after(...events).undos.at(-1)).toBe(undo);
  });

  function fitted(changed: number): Extract<FormsEvent, { type: "ended" }> {
    return { type: "ended", outcome: { kind: "fitted", sheet: "甲", changed, cut: [] } };
  }
});

describe("the form to carry over", () => {
  test.each<[string, readonly FormsEvent[], CarrySource | null]>([
    ["is taken at once when it is the only one", [offered(FIRST)], FIRST],
    ["is none while one of several is to be chosen", [offered(FIRST, SECOND)], null],
    ["is the one that is chosen", [offered(FIRST, SECOND), chosen(SECOND)], SECOND],
    ["is none when none is chosen", [offered(FIRST, SECOND), DISMISSED], null],
    ["stays while another is to be chosen", [offered(FIRST), offered(SECOND, THIRD)], FIRST],
    ["stays when no other is chosen", [offered(FIRST), offered(SECOND, THIRD), DISMISSED], FIRST],
    ["gives way to the next only one", [offered(FIRST), offered(SECOND)], SECOND],
    ["stays when no other can be read", [offered(FIRST), started("reading"), FAILED], FIRST],
    ["stays when it was inserted", [offered(FIRST), started("inserting"), FORM_INSERTED], FIRST],
    ["can be left out again", [offered(FIRST), REMOVED], null],
  ])("%s", (_, events, expected) => {
    expect(after(...events).source).toBe(expected);
  });

  test("is not asked for any more once it is chosen", () => {
    expect(after(offered(FIRST, SECOND)).offered).toEqual([FIRST, SECOND]);
    expect(shown(after(offered(FIRST, SECOND), chosen(FIRST)))).toEqual([]);
  });
});

test.each<[FormsEvent]>([
  [{ type: "draft-changed", draft: { place: "new-sheet" } }],
  [{ type: "options-changed", options: { taskRows: 9 } }],
  [chosen(FIRST)],
  [REMOVED],
  [DISMISSED],
  [started("inserting")],
])("a place is no longer said to be taken when the form may be another: $type", (event) => {
  expect(after(FOUND_OCCUPIED).occupied).toBe(OCCUPIED);
  expect(after(FOUND_OCCUPIED, event).occupied).toBeNull();
});

test("what is changed of the draft leaves the rest of it as it is", () => {
  const { draft } = after(
    { type: "options-changed", options: { department: "档案馆" } },
    { type: "options-changed", options: { indicatorRowsOf: { 数量指标: 5 } } },
    { type: "draft-changed", draft: { place: "selection" } },
    { type: "draft-changed", draft: { choices: { values: true, amounts: false } } },
    FORM_INSERTED,
  );
  expect(draft).toEqual({
    edition: "guangzhou-department",
    options: {
      ...DEFAULT_FORM_OPTIONS,
      year: 2027,
      department: "档案馆",
      indicatorRowsOf: { 数量指标: 5 },
    },
    place: "selection",
    choices: { values: true, amounts: false },
  });
});

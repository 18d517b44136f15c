import { printableEdition } from "../../../src/editions/editions";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { FormPorts } from "../../../src/taskpane/forms/form-ports";
import { formsActions, type FormsActions } from "../../../src/taskpane/forms/forms-actions";
import {
  initialForms,
  type CarrySource,
  type FormsActivity,
  type FormsEvent,
} from "../../../src/taskpane/forms/forms-state";
import { turns } from "../../../src/taskpane/state/turns";
import { carryOver } from "../../../src/template/carry-over";
import { NO_CONTENT } from "../../../src/template/form-content";
import { busyTurns } from "../../support/busy-turns";
import { emptyDeclaration } from "../../support/checked-declaration";
import { filledExample } from "../../support/filled-example";
import { HEIGHTS_UNDO, INSERTED, OCCUPIED, ROW_UNDO } from "../../support/form-changes";
import { readOne } from "../../support/read-one";

const { draft: DRAFT } = initialForms(2027, "guangzhou-department");
const FILLED = readOne(filledExample());
const SOURCE: CarrySource = { file: null, declaration: FILLED };
const EMPTY = emptyDeclaration();
const FILE = new File([], "去年.xlsx");
const FITTING = { sheet: "甲", changed: 2, cut: [15], undo: HEIGHTS_UNDO };
const NOTHING_FITTED = { ...FITTING, changed: 0, undo: { ...HEIGHTS_UNDO, rows: [] } };
const NO_FORM = { status: "no-form", sheet: "封面" } as const;
const CATEGORIES = [{ name: "数量指标", level1: "产出指标", cell: "B21" }];

/** Ports that do what is asked. */
const WILLING: FormPorts = {
  insertForm: () => Promise.resolve(INSERTED),
  rebuildForm: () =>
    Promise.resolve({ status: "rebuilt", insertion: INSERTED, source: "甲", remarks: [] }),
  addRow: () =>
    Promise.resolve({
      status: "added",
      insertion: { sheet: "甲", cell: "A18", unmarked: true, undo: ROW_UNDO },
    }),
  readCategories: () => Promise.resolve({ status: "found", categories: CATEGORIES }),
  fitHeights: () => Promise.resolve({ status: "fitted", fitting: FITTING }),
  undoChange: () => Promise.resolve("undone"),
  readOpenDeclarations: () => Promise.resolve([FILLED, EMPTY]),
  readFormFile: () => Promise.resolve({ status: "read", declarations: [FILLED, EMPTY] }),
};

/** Does something over ports that do what is asked, apart from the given ones; gives what is dispatched. */
async function eventsOf(
  act: (actions: FormsActions) => Promise<void>,
  ports: Partial<FormPorts> = {},
): Promise<readonly FormsEvent[]> {
  const events: FormsEvent[] = [];
  const tell = (event: FormsEvent) => {
    events.push(event);
  };
  const actions = formsActions({ ...WILLING, ...ports }, tell, turns(), () => undefined);
  await act(actions);
  return events;
}

const insert = (actions: FormsActions) => actions.insert(DRAFT, null, false);
const addTask = (actions: FormsActions) => actions.addRow({ kind: "task" });
const undo = (actions: FormsActions) => actions.undo(ROW_UNDO, false);

test.each<
  [
    string,
    Exclude<FormsActivity, "idle">,
    (actions: FormsActions) => Promise<void>,
    Partial<FormPorts>,
    FormsEvent,
  ]
>([
  [
    "inserting",
    "inserting",
    insert,
    {},
    {
      type: "ended",
      outcome: { kind: "inserted", sheet: "Sheet2", area: "A1:E39", widened: [] },
      undo: INSERTED.undo,
    },
  ],
  [
    "inserting where something stands",
    "inserting",
    insert,
    { insertForm: () => Promise.resolve(OCCUPIED) },
    { type: "occupied", occupied: OCCUPIED },
  ],
  [
    "rebuilding",
    "rebuilding",
    (actions) => actions.rebuild(),
    {},
    {
      type: "ended",
      outcome: { kind: "rebuilt", source: "甲", sheet: "Sheet2", remarks: [] },
      undo: INSERTED.undo,
    },
  ],
  [
    "rebuilding what is no form",
    "rebuilding",
    (actions) => actions.rebuild(),
    { rebuildForm: () => Promise.resolve(NO_FORM) },
    { type: "ended", outcome: { kind: "no-form", sheet: "封面" } },
  ],
  [
    "adding a row",
    "adding",
    addTask,
    {},
    { type: "ended", outcome: { kind: "added", sheet: "甲", cell: "A18" }, undo: ROW_UNDO },
  ],
  [
    "adding a row to what is no form",
    "adding",
    addTask,
    { addRow: () => Promise.resolve(NO_FORM) },
    { type: "ended", outcome: { kind: "no-form", sheet: "封面" } },
  ],
  [
    "adding a row to a form without the table",
    "adding",
    addTask,
    { addRow: () => Promise.resolve({ status: "no-place", sheet: "甲" }) },
    { type: "ended", outcome: { kind: "no-place", sheet: "甲" } },
  ],
  [
    "asking for a category",
    "reading",
    (actions) => actions.askForCategory(),
    {},
    { type: "categories-read", categories: CATEGORIES },
  ],
  [
    "asking for a category of what is no form",
    "reading",
    (actions) => actions.askForCategory(),
    { readCategories: () => Promise.resolve(NO_FORM) },
    { type: "ended", outcome: { kind: "no-form", sheet: "封面" } },
  ],
  [
    "fitting heights",
    "fitting",
    (actions) => actions.fitHeights(),
    {},
    {
      type: "ended",
      outcome: { kind: "fitted", sheet: "甲", changed: 2, cut: [15] },
      undo: HEIGHTS_UNDO,
    },
  ],
  [
    "fitting heights that fit, which leaves nothing to take back",
    "fitting",
    (actions) => actions.fitHeights(),
    { fitHeights: () => Promise.resolve({ status: "fitted", fitting: NOTHING_FITTED }) },
    { type: "ended", outcome: { kind: "fitted", sheet: "甲", changed: 0, cut: [15] } },
  ],
  [
    "fitting heights of what is no form",
    "fitting",
    (actions) => actions.fitHeights(),
    { fitHeights: () => Promise.resolve(NO_FORM) },
    { type: "ended", outcome: { kind: "no-form", sheet: "封面" } },
  ],
  ["taking back", "undoing", undo, {}, { type: "ended", outcome: { kind: "undone" } }],
  [
    "taking back what has been filled in",
    "undoing",
    undo,
    { undoChange: () => Promise.resolve("changed") },
    { type: "undo-loses" },
  ],
  [
    "taking back what is gone",
    "undoing",
    undo,
    { undoChange: () => Promise.resolve("gone") },
    { type: "ended", outcome: { kind: "undo-gone" } },
  ],
  [
    "taking back where rows have moved",
    "undoing",
    undo,
    { undoChange: () => Promise.resolve("moved") },
    { type: "ended", outcome: { kind: "undo-moved" } },
  ],
  [
    "carrying over from the workbook",
    "reading",
    (actions) => actions.carryFromWorkbook(),
    {},
    {
      type: "offered",
      sources: [
        { file: null, declaration: FILLED },
        { file: null, declaration: EMPTY },
      ],
    },
  ],
  [
    "carrying over from a workbook without any",
    "reading",
    (actions) => actions.carryFromWorkbook(),
    { readOpenDeclarations: () => Promise.resolve([]) },
    { type: "ended", outcome: { kind: "no-declarations" } },
  ],
  [
    "carrying over from a file",
    "reading",
    (actions) => actions.carryFromFile(FILE),
    {},
    {
      type: "offered",
      sources: [
        { file: "去年.xlsx", declaration: FILLED },
        { file: "去年.xlsx", declaration: EMPTY },
      ],
    },
  ],
  [
    "carrying over from a file that cannot be read",
    "reading",
    (actions) => actions.carryFromFile(FILE),
    { readFormFile: () => Promise.resolve({ status: "unreadable", code: "encrypted" }) },
    {
      type: "ended",
      outcome: {
        kind: "no-file",
        file: "去年.xlsx",
        reading: { status: "unreadable", code: "encrypted" },
      },
    },
  ],
])("%s is begun as %s and told", async (_, activity, act, ports, expected) => {
  expect(await eventsOf(act, ports)).toEqual([{ type: "started", activity }, expected]);
});

describe("rows that have moved are told of", () => {
  test.each<[string, (actions: FormsActions) => Promise<void>, Partial<FormPorts>, boolean[]]>([
    ["with a row that took marks away", addTask, {}, [true]],
    ["with a row that is taken back", undo, {}, [false]],
    [
      "with a form that is taken back",
      (actions) => actions.undo(INSERTED.undo, false),
      {},
      [false],
    ],
    ["not with heights", (actions) => actions.undo(HEIGHTS_UNDO, false), {}, []],
    ["not with a form, which is to be filled in first", insert, {}, []],
    ["not where no row was added", addTask, { addRow: () => Promise.resolve(NO_FORM) }, []],
    ["not where it stays", undo, { undoChange: () => Promise.resolve("changed") }, []],
  ])("%s", async (_, act, ports, expected) => {
    const told: boolean[] = [];
    const tell = (unmarked: boolean) => {
      told.push(unmarked);
    };
    await act(formsActions({ ...WILLING, ...ports }, () => undefined, turns(), tell));
    expect(told).toEqual(expected);
  });
});

describe("what is inserted", () => {
  const insertForm = jest.fn(WILLING.insertForm);
  const requested = () => insertForm.mock.calls.at(-1)?.[0];
  const draft = {
    ...DRAFT,
    edition: "guangzhou-department-4class",
    place: "selection",
    choices: { values: true, amounts: false },
  } as const;

  test("is blank without a form to carry over", async () => {
    await eventsOf((actions) => actions.insert(draft, null, true), { insertForm });
    expect(requested()).toEqual({
      edition: "guangzhou-department-4class",
      options: DRAFT.options,
      content: NO_CONTENT,
      place: "selection",
      moveDown: true,
    });
  });

  test("has of another form what was chosen, for the edition that was chosen", async () => {
    await eventsOf((actions) => actions.insert(draft, SOURCE, false), { insertForm });
    const [from, to] = [printableEdition(FILLED.edition), printableEdition(draft.edition)];
    expect(requested()).toMatchObject({
      content: carryOver(FILLED, from, to, draft.choices).content,
      moveDown: false,
    });
    expect(requested()?.content.overallGoal).not.toBe("");
    expect(requested()?.content.budget).toEqual({});
  });
});

test("what is asked for goes to the host as it was asked for", async () => {
  const addRow = jest.fn(WILLING.addRow);
  const undoChange = jest.fn(WILLING.undoChange);
  const readFormFile = jest.fn(WILLING.readFormFile);
  const wanted = { kind: "indicator", level1: "产出指标", level2: "数量指标" } as const;
  await eventsOf((actions) => actions.addRow(wanted), { addRow });
  await eventsOf((actions) => actions.undo(ROW_UNDO, true), { undoChange });
  await eventsOf((actions) => actions.carryFromFile(FILE), { readFormFile });
  expect([addRow.mock.calls, undoChange.mock.calls, readFormFile.mock.calls]).toEqual([
    [[wanted]],
    [[ROW_UNDO, true]],
    [[FILE]],
  ]);
});

describe.each<[keyof FormPorts, (actions: FormsActions) => Promise<void>]>([
  ["insertForm", insert],
  ["rebuildForm", (actions) => actions.rebuild()],
  ["addRow", addTask],
  ["readCategories", (actions) => actions.askForCategory()],
  ["fitHeights", (actions) => actions.fitHeights()],
  ["undoChange", undo],
  ["readOpenDeclarations", (actions) => actions.carryFromWorkbook()],
  ["readFormFile", (actions) => actions.carryFromFile(FILE)],
])("in %s", (port, act) => {
  test("what Excel objects to is told", async () => {
    const refuse = () => Promise.reject(new ExcelProblem("sheet-protected"));
    const events = await eventsOf(act, { [port]: refuse });
    expect(events.slice(1)).toEqual([
      { type: "ended", outcome: { kind: "problem", code: "sheet-protected" } },
    ]);
  });

  test("a defect is told and thrown on", async () => {
    const events: FormsEvent[] = [];
    const ports = { ...WILLING, [port]: () => Promise.reject(new TypeError("a defect")) };
    const tell = (event: FormsEvent) => {
      events.push(event);
    };
    const actions = formsActions(ports, tell, turns(), () => undefined);
    await expect(act(actions)).rejects.toThrow("a defect");
    expect(events.slice(1)).toEqual([
      { type: "ended", outcome: { kind: "problem", code: "internal" } },
    ]);
  });
});

test("a row is not added while the pane is at work in the workbook, but said to be under way", async () => {
  const { queue, end } = busyTurns();
  const addRow = jest.fn(WILLING.addRow);
  const events: FormsEvent[] = [];
  const tell = (event: FormsEvent) => {
    events.push(event);
  };
  const adding = addTask(formsActions({ ...WILLING, addRow }, tell, queue, () => undefined));
  await new Promise(setImmediate);
  expect(addRow).not.toHaveBeenCalled();
  expect(events).toEqual([{ type: "started", activity: "adding" }]);
  end();
  await adding;
  expect(addRow).toHaveBeenCalledTimes(1);
});

test("a form of an unknown edition is a defect, and nothing is inserted", async () => {
  const insertForm = jest.fn(WILLING.insertForm);
  const act = (actions: FormsActions) =>
    actions.insert({ ...DRAFT, edition: "nowhere" }, SOURCE, false);
  await expect(eventsOf(act, { insertForm })).rejects.toThrow("nowhere");
  expect(insertForm).not.toHaveBeenCalled();
});

test("a double click does a thing once, and the next click does it again", async () => {
  const events = await eventsOf(async (actions) => {
    await Promise.all([insert(actions), insert(actions)]);
    await insert(actions);
  });
  expect(events.map(({ type }) => type)).toEqual(["started", "ended", "started", "ended"]);
});

test("after a bug of our own, too, the next click is heard", async () => {
  const failing = { insertForm: () => Promise.reject(new TypeError("bug")) };
  const events = await eventsOf(async (actions) => {
    await expect(insert(actions)).rejects.toThrow("bug");
    await undo(actions);
  }, failing);
  expect(events.map(({ type }) => type)).toEqual(["started", "ended", "started", "ended"]);
});

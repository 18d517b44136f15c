import type { Validation } from "../../../src/commands/validate-open-workbook";
import type { Clearing } from "../../../src/excel/clear-marks";
import type { CellCorrection } from "../../../src/excel/correct-cell";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { CheckPorts } from "../../../src/taskpane/ports";
import type { Acceptance } from "../../../src/review/acceptance/acceptance";
import { finding } from "../../support/finding-builders";
import { inserted } from "../../support/pane-preview/form-states";
import { paneActions } from "../../../src/taskpane/state/pane-actions";
import type { PaneEvent } from "../../../src/taskpane/state/pane-state";
import { turns } from "../../../src/taskpane/state/turns";
import { checkedWith, emptyDeclaration, validationOf } from "../../support/checked-declaration";

const VALIDATION = validationOf(checkedWith([]));
const INSERTED = inserted("示例申报表");
const CHANGE = { sheetId: "form", by: "user" } as const;
const CLEARING = { cleared: 2, refused: [] };

const UNDO = {
  kind: "content",
  sheetId: "1",
  area: "C14",
  placed: { content: "[[2.5]]", around: "[]" },
  before: { value: "2.50", formula: null, numberFormat: "@" },
} as const;
const CORRECTION = {
  cell: "C14",
  before: "2.50",
  after: { kind: "number", value: 2.5 },
} as const;
const DECLARATION = emptyDeclaration({ sheet: "申报表" });

/** Actions over ports that do what is asked, apart from the given ones, and what they dispatch. */
function actionsOver(ports: Partial<CheckPorts>) {
  const events: PaneEvent[] = [];
  const actions = paneActions(
    {
      validate: () => Promise.resolve(VALIDATION),
      update: () => Promise.resolve(VALIDATION),
      clearMarks: () => Promise.resolve(CLEARING),
      goToCell: () => Promise.resolve("shown"),
      correct: () => Promise.resolve({ status: "changed" }),
      undo: () => Promise.resolve("undone"),
      insertBlank: () => Promise.resolve(INSERTED),
      insertExample: () => Promise.resolve(INSERTED),
      accept: () => Promise.resolve({ ok: false, problem: "too-many" }),
      withdraw: () => Promise.resolve(),
      watchChanges: () => Promise.resolve(),
      watchCommands: () => Promise.resolve(),
      ...ports,
    },
    (event) => {
      events.push(event);
    },
    turns(),
  );
  return { actions, events };
}

/** A port that answers when it is told to: `answer` ends the oldest call that waits. */
function answering<Answer>(): {
  readonly port: jest.Mock<Promise<Answer>, []>;
  readonly answer: (answer: Answer) => Promise<void>;
} {
  const waiting: ((answer: Answer) => void)[] = [];
  return {
    port: jest.fn(() => new Promise<Answer>((resolve) => waiting.push(resolve))),
    answer: async (answer) => {
      // What is under way comes to its next wait before the next macrotask.
      await new Promise(setImmediate);
      waiting.shift()?.(answer);
      await new Promise(setImmediate);
    },
  };
}

const typesOf = (events: readonly PaneEvent[]) => events.map(({ type }) => type);

const refuse = () => Promise.reject(new ExcelProblem("cell-edit-mode"));
const break_ = () => Promise.reject(new TypeError("a defect"));

test("validating gives its result", async () => {
  const { actions, events } = actionsOver({});
  await actions.validate();
  expect(events).toEqual([{ type: "validating" }, { type: "validated", validation: VALIDATION }]);
});

describe("live checking", () => {
  test("gives its result and tells nothing else", async () => {
    const { actions, events } = actionsOver({});
    await actions.update();
    expect(events).toEqual([{ type: "updating" }, { type: "validated", validation: VALIDATION }]);
  });

  test("is silent about what Excel objects to", async () => {
    const { actions, events } = actionsOver({ update: refuse });
    await actions.update();
    expect(events).toEqual([{ type: "updating" }, { type: "not-updated" }]);
  });

  test("tells of a defect, which is thrown on", async () => {
    const { actions, events } = actionsOver({ update: break_ });
    await expect(actions.update()).rejects.toThrow("a defect");
    expect(events.at(-1)).toEqual({ type: "failed", code: "internal" });
  });

  test("is waited for by what the user does meanwhile", async () => {
    const validate = answering<Validation>();
    const clearMarks = answering<Clearing>();
    const { actions, events } = actionsOver({
      validate: validate.port,
      update: validate.port,
      clearMarks: clearMarks.port,
    });
    void actions.update();
    void actions.clearMarks();
    void actions.validate();
    await clearMarks.answer(CLEARING);
    expect(typesOf(events)).toEqual(["updating"]);
    await validate.answer(VALIDATION);
    expect(typesOf(events)).toEqual(["updating", "validated", "clearing"]);
    await clearMarks.answer(CLEARING);
    await validate.answer(VALIDATION);
    expect(typesOf(events.slice(3))).toEqual(["cleared", "validating", "validated"]);
  });
});

describe("one thing after the other", () => {
  test("a correction that is clicked twice is made once", async () => {
    const correct = answering<CellCorrection>();
    const { actions, events } = actionsOver({ correct: correct.port });
    const clicks = [0, 1].map(() => actions.correct(DECLARATION, CORRECTION));
    await correct.answer({ status: "corrected", undo: UNDO });
    await Promise.all(clicks);
    expect(correct.port).toHaveBeenCalledTimes(1);
    expect(events.at(-1)).toEqual({
      type: "noticed",
      notice: { kind: "corrected", sheet: "申报表", cell: "C14", undo: UNDO },
    });
  });

  test("two corrections are both made, the second after the first was checked", async () => {
    const correct = answering<CellCorrection>();
    const { actions, events } = actionsOver({ correct: correct.port });
    const other = { ...CORRECTION, cell: "C15" } as const;
    const clicks = [CORRECTION, other].map((one) => actions.correct(DECLARATION, one));
    expect(correct.port).toHaveBeenCalledTimes(1);
    await correct.answer({ status: "changed" });
    await correct.answer({ status: "changed" });
    await Promise.all(clicks);
    const one = ["correcting", "validating", "validated", "noticed"];
    expect(typesOf(events)).toEqual([...one, ...one]);
  });

  test("clicks during live checking are seen to once it has ended, each once", async () => {
    const validate = answering<Validation>();
    const { actions, events } = actionsOver({ validate: validate.port, update: validate.port });
    void actions.update();
    void actions.validate();
    void actions.validate();
    await validate.answer(VALIDATION);
    await validate.answer(VALIDATION);
    expect(typesOf(events)).toEqual(["updating", "validated", "validating", "validated"]);
    expect(validate.port).toHaveBeenCalledTimes(2);
  });

  test("settings changed while it validates are judged by in a validation of their own", async () => {
    const validate = answering<Validation>();
    const { actions, events } = actionsOver({ validate: validate.port, update: validate.port });
    void actions.validate();
    void actions.validate();
    void actions.validate();
    await validate.answer(VALIDATION);
    await validate.answer(VALIDATION);
    await validate.answer(VALIDATION);
    expect(typesOf(events)).toEqual(["validating", "validated", "validating", "validated"]);
  });

  test("the example's result does not come back when it is removed during live checking", async () => {
    const validate = answering<Validation>();
    const { actions, events } = actionsOver({ validate: validate.port, update: validate.port });
    void actions.update();
    const removal = actions.undo({ sheet: INSERTED.sheet, cell: null, change: INSERTED.undo });
    await validate.answer(VALIDATION);
    await removal;
    expect(typesOf(events)).toEqual(["updating", "validated", "result-dropped", "noticed"]);
  });

  test("nothing is judged while the self-check is at work, which runs once", async () => {
    const selfCheck = answering<undefined>();
    const { actions, events } = actionsOver({});
    void actions.checkItself(selfCheck.port);
    void actions.checkItself(selfCheck.port);
    const validation = actions.validate();
    expect(typesOf(events)).toEqual(["self-checking"]);
    await selfCheck.answer(undefined);
    await validation;
    expect(selfCheck.port).toHaveBeenCalledTimes(1);
    expect(typesOf(events)).toEqual(["self-checking", "self-checked", "validating", "validated"]);
  });

  test("a defect does not keep what waits from its turn", async () => {
    const { actions, events } = actionsOver({ clearMarks: break_ });
    const clear = actions.clearMarks();
    const validation = actions.validate();
    await expect(clear).rejects.toThrow("a defect");
    await validation;
    expect(events.at(-1)).toEqual({ type: "validated", validation: VALIDATION });
  });
});

describe("what was done but could not be checked again", () => {
  const validate = refuse;
  const problem = { type: "failed", code: "cell-edit-mode" };

  test("is told with its undo, and no result is claimed", async () => {
    const done = { kind: "corrected", sheet: "申报表", cell: "C14", undo: UNDO } as const;
    const correct = () => Promise.resolve({ status: "corrected", undo: UNDO } as const);
    const { actions, events } = actionsOver({ validate, correct });
    await actions.correct(DECLARATION, CORRECTION);
    expect(events.slice(2)).toEqual([
      problem,
      { type: "noticed", notice: { kind: "unchecked", code: "cell-edit-mode", done } },
    ]);
  });

  test("is told of the example, too", async () => {
    const { actions, events } = actionsOver({ validate });
    await actions.insertExample();
    expect(events.at(-1)).toMatchObject({
      notice: { kind: "unchecked", done: { kind: "example-inserted", undo: INSERTED.undo } },
    });
  });

  test("leaves the problem where nothing was done", async () => {
    const { actions, events } = actionsOver({ validate });
    await actions.correct(DECLARATION, CORRECTION);
    expect(events.at(-1)).toEqual(problem);
  });

  test("keeps its undo when a defect of ours stood in the way", async () => {
    const { actions, events } = actionsOver({ validate: break_ });
    await expect(actions.insertExample()).rejects.toThrow("a defect");
    expect(events.at(-1)).toMatchObject({ notice: { kind: "unchecked", code: "internal" } });
  });
});

test("clearing tells what was cleared", async () => {
  const { actions, events } = actionsOver({});
  await actions.clearMarks();
  expect(events).toEqual([{ type: "clearing" }, { type: "cleared", clearing: CLEARING }]);
});

test.each([
  ["shown", []],
  ["sheet-hidden", [{ type: "noticed", notice: { kind: "sheet-hidden", sheet: "甲" } }]],
  ["sheet-missing", [{ type: "noticed", notice: { kind: "sheet-missing", sheet: "甲" } }]],
] as const)("a cell that is %s", async (arrival, expected) => {
  const { actions, events } = actionsOver({ goToCell: () => Promise.resolve(arrival) });
  await actions.goToCell("甲", "B5");
  expect(events).toEqual(expected);
});

test.each([
  ["validate", { type: "failed", code: "cell-edit-mode" }],
  ["clearMarks", { type: "failed", code: "cell-edit-mode" }],
  ["goToCell", { type: "noticed", notice: { kind: "problem", code: "cell-edit-mode" } }],
] as const)("what Excel objects to in %s is told", async (action, expected) => {
  const { actions, events } = actionsOver({ [action]: refuse });
  await actions[action]("甲", "B5");
  expect(events.at(-1)).toEqual(expected);
});

test.each(["validate", "clearMarks", "goToCell"] as const)(
  "a defect in %s is told and thrown on",
  async (action) => {
    const { actions, events } = actionsOver({ [action]: break_ });
    await expect(actions[action]("甲", "B5")).rejects.toThrow("a defect");
    expect(JSON.stringify(events.at(-1))).toContain('"internal"');
  },
);

describe("the pane watches", () => {
  test("changes and commands from the start", async () => {
    const { actions, events } = actionsOver({
      watchChanges: (onChange) => {
        onChange(CHANGE);
        return Promise.resolve();
      },
      watchCommands: (onOutcome) => {
        onOutcome({ type: "validated", validation: VALIDATION });
        return Promise.resolve();
      },
    });
    await actions.start();
    expect(events).toEqual([
      { type: "changed", change: CHANGE },
      { type: "ribbon-command", outcome: { type: "validated", validation: VALIDATION } },
    ]);
  });

  test("once only, however often it validates", async () => {
    const watchChanges = jest.fn(() => Promise.resolve());
    const { actions } = actionsOver({ watchChanges });
    await actions.start();
    await actions.validate();
    await actions.validate();
    expect(watchChanges).toHaveBeenCalledTimes(1);
  });

  test("once only when it validates before the first watch has begun", async () => {
    const watchChanges = answering<undefined>();
    const { actions } = actionsOver({ watchChanges: watchChanges.port });
    const both = [actions.start(), actions.validate()];
    await watchChanges.answer(undefined);
    await Promise.all(both);
    expect(watchChanges.port).toHaveBeenCalledTimes(1);
  });

  test("commands from the next validation on, when that failed at the start", async () => {
    const watchChanges = jest.fn(() => Promise.resolve());
    const watchCommands = jest.fn(() => Promise.resolve()).mockImplementationOnce(refuse);
    const { actions } = actionsOver({ watchChanges, watchCommands });
    await actions.start();
    await actions.validate();
    await actions.validate();
    expect([watchChanges, watchCommands].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });

  test("from the next validation on, when a cell was being edited at the start", async () => {
    const watchChanges = jest.fn(() => Promise.resolve()).mockImplementationOnce(refuse);
    const { actions, events } = actionsOver({ watchChanges });
    await actions.start();
    expect(events).toEqual([{ type: "noticed", notice: { kind: "not-watching" } }]);
    await actions.validate();
    expect(watchChanges).toHaveBeenCalledTimes(2);
    expect(events.at(-1)).toEqual({ type: "validated", validation: VALIDATION });
  });

  test.each(["watchChanges", "watchCommands"] as const)(
    "without %s, a defect of which is thrown on at the start, and validates all the same",
    async (broken) => {
      const ports = {
        watchChanges: jest.fn(() => Promise.resolve()),
        watchCommands: jest.fn(() => Promise.resolve()),
      };
      ports[broken].mockImplementation(break_);
      const { actions, events } = actionsOver(ports);
      await expect(actions.start()).rejects.toThrow("a defect");
      expect(events).toEqual([{ type: "noticed", notice: { kind: "not-watching" } }]);
      await actions.validate();
      expect(events.at(-1)).toEqual({ type: "validated", validation: VALIDATION });
      const other = broken === "watchChanges" ? "watchCommands" : "watchChanges";
      expect(ports[other]).toHaveBeenCalledTimes(1);
    },
  );

  test.each(["not-in-excel", "too-old"] as const)("nothing in a host that is %s", async (code) => {
    const { actions, events } = actionsOver({
      watchChanges: () => Promise.reject(new ExcelProblem(code)),
    });
    await actions.start();
    expect(events).toEqual([{ type: "noticed", notice: { kind: "problem", code } }]);
  });
});

describe("a correction", () => {
  const result = [
    { type: "correcting" },
    { type: "validating" },
    { type: "validated", validation: VALIDATION },
  ];

  test.each([
    [
      { status: "corrected", undo: UNDO },
      { kind: "corrected", sheet: "申报表", cell: "C14", undo: UNDO },
    ],
    [{ status: "changed" }, { kind: "cell-changed", cell: "C14" }],
    [{ status: "sheet-missing" }, { kind: "sheet-missing", sheet: "申报表" }],
  ] as const)("%j: checked again, and told beside the new result", async (correction, notice) => {
    const { actions, events } = actionsOver({ correct: () => Promise.resolve(correction) });
    await actions.correct(DECLARATION, CORRECTION);
    expect(events).toEqual([...result, { type: "noticed", notice }]);
  });

  test.each([
    ["undone", { kind: "correction-undone", cell: "C14" }],
    ["changed", { kind: "cell-changed", cell: "C14" }],
    ["moved", { kind: "cell-changed", cell: "C14" }],
    ["gone", { kind: "sheet-missing", sheet: "申报表" }],
  ] as const)("taken back: %s", async (outcome, notice) => {
    const { actions, events } = actionsOver({ undo: () => Promise.resolve(outcome) });
    await actions.undo({ sheet: "申报表", cell: "C14", change: UNDO });
    expect(events).toEqual([{ type: "undoing" }, ...result.slice(1), { type: "noticed", notice }]);
  });

  test("taking back that Excel refuses can be tried again", async () => {
    const undo = { sheet: "申报表", cell: "C14", change: UNDO };
    const { actions, events } = actionsOver({ undo: refuse });
    await actions.undo(undo);
    expect(events).toEqual([
      { type: "undoing" },
      { type: "failed", code: "cell-edit-mode" },
      { type: "noticed", notice: { kind: "not-undone", code: "cell-edit-mode", undo } },
    ]);
  });

  test("what Excel objects to is told, and nothing is checked again", async () => {
    const { actions, events } = actionsOver({ correct: refuse });
    await actions.correct(DECLARATION, CORRECTION);
    expect(events).toEqual([{ type: "correcting" }, { type: "failed", code: "cell-edit-mode" }]);
  });
});

const ACCEPTANCE: Acceptance = {
  rule: "S24",
  message: "missing",
  sheet: "申报表",
  form: { year: 2027, department: "某区档案馆" },
  field: "tasks[0].amount",
  row: [],
  values: [""],
  reason: "按上级文件",
  at: "2026-11-26",
};

describe("accepting", () => {
  const FINDING = finding();
  const DECLARATION = emptyDeclaration();
  const result = [
    { type: "correcting" },
    { type: "validating" },
    { type: "validated", validation: VALIDATION },
  ];

  test.each([
    ["accepted", { ok: true, acceptance: ACCEPTANCE }, { kind: "accepted" }],
    [
      "refused",
      { ok: false, problem: "no-reason" },
      { kind: "not-accepted", problem: "no-reason" },
    ],
  ] as const)("%s: checked again, and told", async (_, outcome, notice) => {
    const { actions, events } = actionsOver({ accept: () => Promise.resolve(outcome) });
    expect(await actions.accept(FINDING, DECLARATION, "按上级文件")).toBe(outcome.ok);
    expect(events).toEqual([...result, { type: "noticed", notice }]);
  });

  test.each<[string, Partial<CheckPorts>, boolean]>([
    ["not where Excel refuses it", { accept: refuse }, false],
    ["also where it cannot be checked again", { validate: refuse }, true],
  ])("is stored, %s", async (_, ports, isStored) => {
    const accept = () => Promise.resolve({ ok: true, acceptance: ACCEPTANCE } as const);
    const { actions } = actionsOver({ accept, ...ports });
    expect(await actions.accept(FINDING, DECLARATION, "按上级文件")).toBe(isStored);
  });

  test("withdrawn: checked again, and told", async () => {
    const { actions, events } = actionsOver({});
    await actions.withdraw(ACCEPTANCE);
    expect(events).toEqual([
      ...result,
      { type: "noticed", notice: { kind: "acceptance-withdrawn" } },
    ]);
  });
});

test("a blank form that was inserted is told as a command of the ribbon tells it", async () => {
  const { actions, events } = actionsOver({});
  await actions.insertBlank();
  expect(events).toEqual([{ type: "inserting" }, { type: "form-inserted", insertion: INSERTED }]);
});

describe("the example", () => {
  const validation = validationOf(checkedWith([]), checkedWith([], { sheet: INSERTED.sheet }));

  test("is inserted, validated, and shown among other declarations", async () => {
    const { actions, events } = actionsOver({ validate: () => Promise.resolve(validation) });
    await actions.insertExample();
    expect(events).toEqual([
      { type: "inserting" },
      { type: "validating" },
      { type: "validated", validation },
      {
        type: "noticed",
        notice: { kind: "example-inserted", sheet: INSERTED.sheet, undo: INSERTED.undo },
      },
      { type: "declaration-chosen", index: 1 },
    ]);
  });

  test("that could not be inserted is told, and nothing is validated", async () => {
    const { actions, events } = actionsOver({ insertExample: refuse });
    await actions.insertExample();
    expect(events).toEqual([{ type: "inserting" }, { type: "failed", code: "cell-edit-mode" }]);
  });

  test("whose removal Excel refuses can be removed yet", async () => {
    const undo = { sheet: INSERTED.sheet, cell: null, change: INSERTED.undo };
    const { actions, events } = actionsOver({ undo: refuse });
    await actions.undo(undo);
    expect(events).toEqual([
      { type: "noticed", notice: { kind: "not-undone", code: "cell-edit-mode", undo } },
    ]);
  });

  test.each([
    ["undone", ["result-dropped", "example-removed"]],
    ["gone", ["result-dropped", "example-removed"]],
    ["changed", ["example-changed"]],
  ] as const)("whose removal is %s", async (result, expected) => {
    const { actions, events } = actionsOver({ undo: () => Promise.resolve(result) });
    await actions.undo({ sheet: INSERTED.sheet, cell: null, change: INSERTED.undo });
    const told = events.map((event) => (event.type === "noticed" ? event.notice.kind : event.type));
    expect(told).toEqual(expected);
  });
});

import { NO_REMARKS } from "../../support/no-remarks";
import { PoolClosed, type ReviewPool } from "../../../src/desk/worker/review-pool";
import { failedReview } from "../../../src/desk/worker/failed-review";
import { deskActions, type DeskActions } from "../../../src/taskpane/desk/desk-actions";
import type { DeskPorts } from "../../../src/taskpane/desk/desk-ports";
import {
  deskReducer,
  NO_DESK,
  rowKey,
  unreviewed,
  type DeskState,
} from "../../../src/taskpane/desk/desk-state";
import { fetchFailure } from "../../support/fetch-failure";

const chosen = (...names: readonly string[]) => ({
  sources: names.map((name) => ({ source: new File([], name), file: name })),
  skipped: [],
  unread: 0,
});

const reviewAtOnce: ReviewPool<File>["review"] = (_, file) =>
  Promise.resolve(failedReview(file, "failed", "zh-CN"));

/** A pool whose workers review what `review` settles; closing it says so to what is under way, a little later. */
function poolOf(methods: Partial<ReviewPool<File>> = {}): ReviewPool<File> {
  return {
    workers: 1,
    review: reviewAtOnce,
    show: () => Promise.resolve(null),
    annotate: () => Promise.reject(new PoolClosed()),
    close: () => Promise.resolve(),
    ...methods,
  };
}

/** Something to wait for, and what gives it. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    given,
    give: () => {
      give();
    },
  };
}

interface OpenDesk {
  readonly actions: DeskActions;
  readonly state: () => DeskState;
}

/** A desk whose pools are these, one after the other; further ones review at once. */
function deskWith(
  pools: readonly (() => Promise<ReviewPool<File>>)[],
  ports: Partial<DeskPorts> = {},
): OpenDesk {
  let state = NO_DESK;
  const waiting = [...pools];
  const actions = deskActions(
    {
      remarks: NO_REMARKS,
      readRules: () => Promise.resolve({ rules: null, heuristics: true }),
      openPool: () => waiting.shift()?.() ?? Promise.resolve(poolOf()),
      exports: {
        ruleSet: () => Promise.reject(new Error("not asked for")),
        today: () => "2026-11-27",
        insertSheets: () => Promise.resolve([]),
        deleteSheets: () => Promise.resolve(),
        saveFile: () => undefined,
        copy: () => Promise.resolve(true),
      },
      ...ports,
    },
    (event) => {
      state = deskReducer(state, event);
    },
  );
  return { actions, state: () => state };
}

const open = (pool: ReviewPool<File>) => () => Promise.resolve(pool);
const notLoaded = () => Promise.reject(fetchFailure());

test("what a stopped run still has to tell does not come into the list of the next", async () => {
  const given = signal();
  const lost = signal();
  const { actions, state } = deskWith([
    open(
      poolOf({
        review: async (source, file, options) => {
          if (file === "b.xlsx") {
            given.give();
            await lost.given;
            throw new PoolClosed();
          }
          return reviewAtOnce(source, file, options);
        },
      }),
    ),
  ]);

  const first = actions.review(chosen("a.xlsx", "b.xlsx", "c.xlsx"));
  await given.given;
  actions.cancel();
  await actions.review(chosen("d.xlsx"));
  lost.give();
  await first;

  expect(state().files.map((file) => file?.file)).toEqual(["d.xlsx"]);
  expect(state().run).toMatchObject({ state: "finished", done: 1 });
});

/** A desk whose first run was stopped while it was at the second of three files, and what its pools have reviewed. */
async function stoppedDesk(): Promise<OpenDesk & { readonly reviewed: readonly string[] }> {
  const given = signal();
  const lost = signal();
  const reviewed: string[] = [];
  const desk = deskWith([
    open(
      poolOf({
        review: async (source, file, options) => {
          if (file === "b.xlsx") {
            given.give();
            await lost.given;
            throw new PoolClosed();
          }
          return reviewAtOnce(source, file, options);
        },
      }),
    ),
    open(
      poolOf({
        review: (source, file, options) => {
          reviewed.push(file);
          return reviewAtOnce(source, file, options);
        },
      }),
    ),
  ]);
  const first = desk.actions.review(chosen("a.xlsx", "b.xlsx", "c.xlsx"));
  await given.given;
  desk.actions.cancel();
  lost.give();
  await first;
  return { ...desk, reviewed };
}

test("a stopped run goes on with what is left; remarks stay, and what was compared without it goes", async () => {
  const { actions, state, reviewed } = await stoppedDesk();
  expect(state().run).toMatchObject({ state: "cancelled", done: 1 });
  expect(unreviewed(state())).toEqual(["b.xlsx", "c.xlsx"]);
  const place = { file: 0, index: 0 };
  actions.remark(state(), place, "请核对");
  await actions.lookAcross(state());
  expect(state().across).toEqual([]);

  await actions.resume(state());
  expect(reviewed).toEqual(["b.xlsx", "c.xlsx"]);
  expect(state().files.map((file) => file?.file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  expect(state()).toMatchObject({
    run: { state: "finished", done: 3, total: 3 },
    remarks: { [rowKey(place)]: "请核对" },
    across: null,
  });
});

test("what was reviewed is judged by the same rules as what is left; where nothing was, by those of now", async () => {
  const readRules = jest
    .fn(() => Promise.resolve({ rules: null, heuristics: false }))
    .mockRejectedValueOnce(fetchFailure());
  const { actions, state } = deskWith([], { readRules });
  await actions.review(chosen("a.xlsx"));
  await actions.resume(state());
  expect(state()).toMatchObject({ rules: { heuristics: false }, run: { state: "finished" } });

  const files = [...state().files, null];
  const sources = chosen("a.xlsx", "b.xlsx").sources;
  await actions.resume({ ...state(), sources, files });
  expect(readRules).toHaveBeenCalledTimes(2);
});

test.each<[string, (actions: DeskActions) => Promise<void>]>([
  ["other files are chosen", (actions) => actions.review(chosen("b.xlsx"))],
  [
    "the list is cleared",
    (actions) => {
      actions.clear();
      return Promise.resolve();
    },
  ],
])("a comparison that ends after %s is not told", async (_, goOn) => {
  const started = signal();
  const late = signal();
  const { actions, state } = deskWith([
    open(poolOf()),
    open(
      poolOf({
        review: async (source, file, options) => {
          started.give();
          await late.given;
          return reviewAtOnce(source, file, options);
        },
      }),
    ),
  ]);
  await actions.review(chosen("a.xlsx"));
  const comparing = actions.compare(state(), chosen("earlier.xlsx"));
  await started.given;
  await goOn(actions);
  late.give();
  await comparing;
  expect(state().earlier).toBeNull();
});

test("a comparison that is not overtaken is told", async () => {
  const { actions, state } = deskWith([]);
  await actions.review(chosen("a.xlsx"));
  await actions.compare(state(), chosen("earlier.xlsx"));
  expect(state().earlier).toMatchObject({
    rows: {},
    missing: [],
    unread: [{ file: "earlier.xlsx" }],
  });
});

test("new files end the workers of a comparison that is under way", async () => {
  const started = signal();
  const closed = signal();
  const { actions, state } = deskWith([
    open(poolOf()),
    open(
      poolOf({
        review: async () => {
          started.give();
          await closed.given;
          throw new PoolClosed();
        },
        close: () => {
          closed.give();
          return Promise.resolve();
        },
      }),
    ),
  ]);
  await actions.review(chosen("a.xlsx"));
  const comparing = actions.compare(state(), chosen("earlier.xlsx"));
  await started.given;
  await actions.review(chosen("b.xlsx"));
  await comparing;
  expect(state()).toMatchObject({ earlier: null, problem: null });
});

test("a sheet of files that were listed before is not shown at the new ones", async () => {
  const late = signal();
  const sheet = { origin: { row: 0, column: 0 }, texts: [], merges: [] };
  const { actions, state } = deskWith([
    open(poolOf()),
    open(poolOf({ show: () => late.given.then(() => sheet) })),
  ]);
  const place = { file: 0, index: 0 };
  await actions.review(chosen("a.xlsx"));
  const showing = actions.open(state(), place, "表");
  await actions.review(chosen("b.xlsx"));
  await actions.open(state(), place, null);
  late.give();
  await showing;
  expect(state()).toMatchObject({ opened: place, sheet: null });
});

test.each<[string, OpenDesk]>([
  ["workers", deskWith([notLoaded])],
  [
    "rules",
    deskWith([], {
      readRules: jest
        .fn(() => Promise.resolve({ rules: null, heuristics: true }))
        .mockRejectedValueOnce(fetchFailure()),
    }),
  ],
])("where %s are not loaded the run ends and tells it; the next goes well", async (_, desk) => {
  const { actions, state } = desk;
  await actions.review(chosen("a.xlsx"));
  expect(state()).toMatchObject({ problem: "not-loaded", run: { state: "cancelled", done: 0 } });
  await actions.review(chosen("a.xlsx"));
  expect(state()).toMatchObject({ problem: null, run: { state: "finished", done: 1 } });
});

test("a defect ends the run, is told, and is thrown on", async () => {
  const defect = new TypeError("undefined is not a function");
  const { actions, state } = deskWith([() => Promise.reject(defect)]);
  await expect(actions.review(chosen("a.xlsx"))).rejects.toBe(defect);
  expect(state()).toMatchObject({ problem: "internal", run: { state: "cancelled" } });
});

test("a comparison whose workers are not loaded is told of, and can be asked for again", async () => {
  const { actions, state } = deskWith([open(poolOf()), notLoaded]);
  await actions.review(chosen("a.xlsx"));
  await actions.compare(state(), chosen("earlier.xlsx"));
  expect(state()).toMatchObject({ problem: "not-loaded", earlier: null });
  await actions.compare(state(), chosen("earlier.xlsx"));
  expect(state()).toMatchObject({ problem: null, earlier: { rows: {} } });
});

test("a sheet that is asked for without workers is told of", async () => {
  const { actions, state } = deskWith([open(poolOf()), notLoaded]);
  await actions.review(chosen("a.xlsx"));
  await actions.open(state(), { file: 0, index: 0 }, "表");
  expect(state()).toMatchObject({ problem: "not-loaded", sheet: null });
});

test("words of another language that cannot be had are told of", async () => {
  const { actions, state } = deskWith([], {
    exports: {
      ruleSet: notLoaded,
      today: () => "",
      insertSheets: () => Promise.resolve([]),
      deleteSheets: () => Promise.resolve(),
      saveFile: () => undefined,
      copy: () => Promise.resolve(true),
    },
  });
  await actions.review(chosen("a.xlsx"));
  await actions.speak("en-US", state());
  expect(state().problem).toBe("not-loaded");
});

test("a run that is stopped before its workers are there reviews nothing", async () => {
  const asked = signal();
  const there = signal();
  const review = jest.fn(reviewAtOnce);
  const close = jest.fn(() => Promise.resolve());
  const { actions, state } = deskWith([
    async () => {
      asked.give();
      await there.given;
      return poolOf({ review, close });
    },
  ]);
  const reviewing = actions.review(chosen("a.xlsx"));
  await asked.given;
  actions.cancel();
  there.give();
  await reviewing;
  expect(state().run).toMatchObject({ state: "cancelled", done: 0 });
  expect(review).not.toHaveBeenCalled();
  expect(close).toHaveBeenCalled();
});

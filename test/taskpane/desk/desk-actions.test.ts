import { PoolClosed, type ReviewPool } from "../../../src/desk/worker/review-pool";
import { failedReview } from "../../../src/desk/worker/failed-review";
import { deskActions } from "../../../src/taskpane/desk/desk-actions";
import { deskReducer, NO_DESK, type DeskState } from "../../../src/taskpane/desk/desk-state";

const chosen = (...names: readonly string[]) => ({
  sources: names.map((name) => ({ source: new File([], name), file: name })),
  skipped: 0,
});

/** A pool whose workers review what `review` settles; closing it says so to what is under way, a little later. */
function slowPool(review: ReviewPool<File>["review"]): ReviewPool<File> {
  return {
    workers: 1,
    review,
    show: () => Promise.resolve(null),
    annotate: () => Promise.reject(new PoolClosed()),
    close: () => Promise.resolve(),
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

test("what a stopped run still has to tell does not come into the list of the next", async () => {
  let state: DeskState = NO_DESK;
  const given = signal();
  const lost = signal();
  const pools = [
    slowPool(async (_, file) => {
      if (file === "b.xlsx") {
        given.give();
        await lost.given;
        throw new PoolClosed();
      }
      return failedReview(file, "failed", "zh-CN");
    }),
    slowPool((_, file) => Promise.resolve(failedReview(file, "failed", "zh-CN"))),
  ];
  const actions = deskActions(
    {
      readRules: () => Promise.resolve({ rules: null, heuristics: true }),
      openPool: () => Promise.resolve(pools.shift() ?? slowPool(() => Promise.reject(new Error()))),
      exports: {
        ruleSet: () => Promise.reject(new Error("not asked for")),
        today: () => "2026-11-27",
        insertSheets: () => Promise.resolve([]),
        saveFile: () => undefined,
        copy: () => Promise.resolve(true),
      },
    },
    (event) => {
      state = deskReducer(state, event);
    },
  );

  const first = actions.review(chosen("a.xlsx", "b.xlsx", "c.xlsx"));
  await given.given;
  await actions.cancel();
  const second = actions.review(chosen("d.xlsx"));
  await second;
  lost.give();
  await first;

  expect(state.files.map((file) => file?.file)).toEqual(["d.xlsx"]);
  expect(state.run).toMatchObject({ state: "finished", done: 1 });
});

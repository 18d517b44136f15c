import { NO_REMARKS } from "../../support/no-remarks";
import { reviewMethods } from "../../../src/desk/worker/review-methods";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { comparisonWords } from "../../../src/taskpane/desk/compare/comparison-words";
import { deskActions } from "../../../src/taskpane/desk/desk-actions";
import type { DeskPorts } from "../../../src/taskpane/desk/desk-ports";
import {
  deskReducer,
  NO_DESK,
  type DeskEvent,
  type DeskState,
} from "../../../src/taskpane/desk/desk-state";
import { sample } from "../../support/samples";

const NAME = "baiyun-kexie-with-faults.xlsx";
const EARLIER = "baiyun-kexie.xlsx";

const refuse = () => {
  throw new Error("Not asked for");
};

const PORTS: DeskPorts = {
  remarks: NO_REMARKS,
  readRules: () => Promise.resolve({ rules: null, heuristics: true }),
  exports: {
    ruleSet: () => Promise.resolve(DEFAULT_RULE_SET),
    today: refuse,
    insertSheets: refuse,
    deleteSheets: refuse,
    saveFile: refuse,
    copy: refuse,
  },
  openPool: () =>
    Promise.resolve({
      workers: 1,
      ...reviewMethods(({ name }: File) => sample(name === EARLIER ? EARLIER : NAME)),
      close: () => Promise.resolve(),
    }),
};

const chosen = (...names: readonly string[]) => ({
  sources: names.map((name) => ({ source: new File([], name), file: name })),
  skipped: [],
  unread: 0,
});

/** A desk, and what is done with each event besides. */
function desk(ports: DeskPorts, listen: (event: DeskEvent) => void = () => undefined) {
  let state: DeskState = NO_DESK;
  const actions = deskActions(ports, (event) => {
    state = deskReducer(state, event);
    listen(event);
  });
  return { actions, state: () => state };
}

test("what was reviewed stays when the language changes, and is worded again", async () => {
  const { actions, state } = desk(PORTS);
  await actions.speak("zh-CN", state());
  await actions.review(chosen(NAME));
  const [before] = state().files[0]?.rows ?? [];
  expect(before?.problem).toMatch(/应/);
  await actions.speak("en-US", state());
  const [after] = state().files[0]?.rows ?? [];
  expect(after?.problem).toMatch(/should/);
  expect(after).toEqual({ ...before, problem: after?.problem, edition: after?.edition });
  await actions.speak("zh-CN", state());
  expect(state().files[0]?.rows).toEqual([before]);
});

test.each(["finished", "cancelled"])(
  "files that are reviewed after the language has changed are worded in it, in a run that is %s",
  async (end) => {
    const pool = await PORTS.openPool();
    const { actions, state } = desk({
      ...PORTS,
      openPool: () =>
        Promise.resolve({
          ...pool,
          review: async (source, file, options) => {
            const reviewed = await pool.review(source, file, options);
            await actions.speak("en-US", state());
            if (end === "cancelled") {
              actions.cancel();
            }
            return reviewed;
          },
        }),
    });
    await actions.review(chosen(NAME));
    expect(state().run?.state).toBe(end);
    expect(state().files[0]?.rows[0]?.problem).toMatch(/should/);
  },
);

test("a comparison is told in the language it is looked at in", async () => {
  const { actions, state } = desk(PORTS);
  await actions.review(chosen(NAME));
  await actions.compare(state(), chosen(EARLIER));
  const { earlier } = state();
  const comparison = earlier === null || earlier === "reading" ? undefined : earlier.rows["0.0"];
  if (comparison === undefined) {
    throw new Error("Nothing was compared");
  }
  expect(comparison.earlierFile).toBe(EARLIER);
  const [chinese, english] = [
    comparisonWords(comparison, "zh-CN"),
    comparisonWords(comparison, "en-US"),
  ];
  expect(chinese.added[0]).toMatch(/应/);
  expect(english.added[0]).toMatch(/should/);
  expect(english.changes).toHaveLength(chinese.changes.length);
  expect(english.changes).not.toEqual(chinese.changes);
});

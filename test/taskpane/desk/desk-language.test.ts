import { reviewMethods } from "../../../src/desk/worker/review-methods";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { deskActions } from "../../../src/taskpane/desk/desk-actions";
import type { DeskPorts } from "../../../src/taskpane/desk/desk-ports";
import { deskReducer, NO_DESK, type DeskState } from "../../../src/taskpane/desk/desk-state";
import { sample } from "../../support/samples";

const NAME = "baiyun-kexie-with-faults.xlsx";

const refuse = () => {
  throw new Error("Not asked for");
};

const PORTS: DeskPorts = {
  readRules: () => Promise.resolve({ rules: null, heuristics: true }),
  exports: {
    ruleSet: () => Promise.resolve(DEFAULT_RULE_SET),
    today: refuse,
    insertSheets: refuse,
    saveFile: refuse,
    copy: refuse,
  },
  openPool: () =>
    Promise.resolve({
      workers: 1,
      ...reviewMethods(() => sample(NAME)),
      close: () => Promise.resolve(),
    }),
};

test("what was reviewed stays when the language changes, and is worded again", async () => {
  let state: DeskState = NO_DESK;
  const actions = deskActions(PORTS, (event) => {
    state = deskReducer(state, event);
  });
  const source = new File([], NAME);
  await actions.speak("zh-CN", state);
  await actions.review({ sources: [{ source, file: NAME }], skipped: 0 });
  const [before] = state.files[0]?.rows ?? [];
  expect(before?.problem).toMatch(/应/);
  await actions.speak("en-US", state);
  const [after] = state.files[0]?.rows ?? [];
  expect(after?.problem).toMatch(/should/);
  expect(after).toEqual({ ...before, problem: after?.problem, edition: after?.edition });
  await actions.speak("zh-CN", state);
  expect(state.files[0]?.rows).toEqual([before]);
});

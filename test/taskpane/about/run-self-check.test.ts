import type { CheckedStep } from "../../../src/commands/self-check/step";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { AboutPorts } from "../../../src/taskpane/about/about-ports";
import { ABOUT_TEXTS } from "../../../src/taskpane/about/about-texts";
import { runSelfCheck } from "../../../src/taskpane/about/run-self-check";
import {
  INITIAL_SELF_CHECK,
  selfCheckReducer,
  type SelfCheckState,
} from "../../../src/taskpane/about/self-check-state";
import { statusText } from "../../../src/taskpane/about/status-text";
import { PANE_TEXTS } from "../../support/pane-texts";

const STEP: CheckedStep = { id: "host", result: { status: "ok", detail: "" }, milliseconds: 1 };

/** The self-check over such a port, with what is told of it. */
function selfCheckOver(selfCheck: AboutPorts["selfCheck"]) {
  let state: SelfCheckState = INITIAL_SELF_CHECK;
  const run = () =>
    runSelfCheck({ selfCheck }, (event) => {
      state = selfCheckReducer(state, event);
    });
  const said = (locale: "zh-CN" | "en-US" = "zh-CN") =>
    statusText(state, ABOUT_TEXTS[locale], PANE_TEXTS[locale]);
  return { run, said, steps: () => state.steps };
}

test("what came of the self-check is told in the language of the reader, also after it has changed", async () => {
  const { run, said, steps } = selfCheckOver((onChecked) => {
    onChecked(STEP);
    return Promise.resolve([STEP]);
  });
  expect(said()).toBe("");
  await run();
  await run();
  expect(steps()).toEqual([STEP]);
  expect(said()).toBe("自检完成：1 步通过，没有失败。");
  expect(said("en-US")).toBe("Self-check done: 1 steps passed, none failed.");
});

test("what Excel objects to is told", async () => {
  const { run, said } = selfCheckOver(() => Promise.reject(new ExcelProblem("cell-edit-mode")));
  await run();
  expect(said()).toBe(PANE_TEXTS["zh-CN"].problems["cell-edit-mode"]);
});

test("a defect of ours is told and thrown on", async () => {
  const { run, said } = selfCheckOver(() => Promise.reject(new TypeError("a defect")));
  await expect(run()).rejects.toThrow("a defect");
  expect(said()).toBe(PANE_TEXTS["zh-CN"].problems.internal);
});

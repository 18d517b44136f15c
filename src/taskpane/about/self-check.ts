import { HOST_STEPS } from "../../commands/self-check/host-steps";
import { runSteps } from "../../commands/self-check/run-steps";
import { sheetSteps } from "../../commands/self-check/sheet-steps";
import type { CheckedStep } from "../../commands/self-check/step";
import { BROWSER_STEPS } from "./browser-steps";

/** Name of the scratch sheet. In Chinese for everybody, like the form on it. */
const SHEET = "申报自检";

/** Milliseconds that a step may take; and an event, which comes at once or not at all. */
const PATIENCE = 60_000;
const EVENT_PATIENCE = 5_000;

/** Runs the whole self-check in the pane. */
export function selfCheck(onChecked: (step: CheckedStep) => void): Promise<readonly CheckedStep[]> {
  const steps = [...HOST_STEPS, ...BROWSER_STEPS, ...sheetSteps(SHEET, () => wait(EVENT_PATIENCE))];
  return runSteps(
    steps,
    { now: () => performance.now(), patience: () => wait(PATIENCE) },
    onChecked,
  );
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

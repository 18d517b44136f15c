import { ExcelProblem } from "../../excel/excel-problem";
import { problemFacts } from "../../excel/self-check/problem-facts";
import { failed, type CheckedStep, type RunState, type Step, type StepResult } from "./step";

/** The clock the run uses; replaced in tests. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Resolves when a step, or what it waits for, has had its time. */
  readonly patience: () => Promise<void>;
}

/**
 * Runs all steps one after the other. One that fails, or never ends, does not stop those after it: the last one
 * cleans up, whatever has happened.
 * @param onChecked is called with every step as it ends
 */
export async function runSteps(
  steps: readonly Step[],
  clock: Clock,
  onChecked: (step: CheckedStep) => void,
): Promise<readonly CheckedStep[]> {
  const state: RunState = {
    formerSheet: null,
    insertion: null,
    scratch: null,
    picture: null,
    marks: null,
    looks: null,
    rules: null,
  };
  const checked: CheckedStep[] = [];
  for (const step of steps) {
    const start = clock.now();
    const result = await Promise.race([
      resultOf(step, state),
      clock.patience().then(() => failed("too-slow")),
    ]);
    const done = { id: step.id, result, milliseconds: Math.round(clock.now() - start) };
    checked.push(done);
    onChecked(done);
  }
  return checked;
}

/** A bug of our own is a result, too: whoever reports it should not lose the rest. */
async function resultOf({ run }: Step, state: RunState): Promise<StepResult> {
  try {
    return await run(state);
  } catch (error) {
    const code = error instanceof ExcelProblem ? error.code : "internal";
    return failed(code, problemFacts(error));
  }
}

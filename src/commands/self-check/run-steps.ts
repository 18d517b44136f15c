import { ExcelProblem } from "../../excel/excel-problem";
import { problemFacts } from "../../excel/self-check/problem-facts";
import { failed, type Bench, type CheckedStep, type Step, type StepResult } from "./step";

/** What the run asks of time. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Resolves when a step, or what it waits for, has had its time. */
  readonly patience: () => Promise<void>;
}

/**
 * Runs all steps one after the other. One that fails, or never ends, does not stop those after it: the last one
 * cleans up, whatever has happened.
 * @param onChecked is told of every step as it ends
 */
export async function runSteps(
  steps: readonly Step[],
  clock: Clock,
  onChecked: (step: CheckedStep) => void,
): Promise<readonly CheckedStep[]> {
  const bench: Bench = {
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
      resultOf(step, bench),
      clock.patience().then(() => failed("too-slow")),
    ]);
    const done = { id: step.id, result, milliseconds: Math.round(clock.now() - start) };
    checked.push(done);
    onChecked(done);
  }
  return checked;
}

/** A defect of ours is a result, too: whoever reports it should not lose the rest. */
async function resultOf({ run }: Step, bench: Bench): Promise<StepResult> {
  try {
    return await run(bench);
  } catch (error) {
    const code = error instanceof ExcelProblem ? error.code : "internal";
    return failed(code, problemFacts(error));
  }
}

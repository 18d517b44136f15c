import type { ProblemCode } from "./outcome";
import { problemCode } from "./problem-code";

/**
 * Runs an action; when it fails, reports why. A bug of our own is reported and rethrown, for whoever looks for it.
 * @returns null when it failed
 */
export async function attempt<Result>(
  action: () => Promise<Result>,
  onProblem: (code: ProblemCode) => void | Promise<void>,
): Promise<Result | null> {
  try {
    return await action();
  } catch (error) {
    const code = problemCode(error);
    await onProblem(code);
    if (code === "internal") {
      throw error;
    }
    return null;
  }
}

import { problemCode } from "../../commands/problem-code";
import type { AboutPorts } from "./about-ports";
import type { SelfCheckEvent } from "./self-check-state";

/** Runs the self-check, and tells what comes of it; a defect of ours is told and thrown on. */
export async function runSelfCheck(
  { selfCheck }: Pick<AboutPorts, "selfCheck">,
  dispatch: (event: SelfCheckEvent) => void,
): Promise<void> {
  dispatch({ type: "status", status: { kind: "running" } });
  try {
    await selfCheck((step) => {
      dispatch({ type: "step", step });
    });
    dispatch({ type: "status", status: { kind: "done" } });
  } catch (error) {
    const code = problemCode(error);
    dispatch({ type: "status", status: { kind: "problem", code } });
    if (code === "internal") {
      throw error;
    }
  }
}

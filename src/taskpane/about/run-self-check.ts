import { attempt } from "../../commands/attempt";
import type { AboutPorts } from "./about-ports";
import type { SelfCheckEvent } from "./self-check-state";

/** Runs the self-check and reports its progress. */
export async function runSelfCheck(
  { selfCheck }: Pick<AboutPorts, "selfCheck">,
  dispatch: (event: SelfCheckEvent) => void,
): Promise<void> {
  dispatch({ type: "status", status: { kind: "running" } });
  await attempt(
    async () => {
      await selfCheck((step) => {
        dispatch({ type: "step", step });
      });
      dispatch({ type: "status", status: { kind: "done" } });
    },
    (code) => {
      dispatch({ type: "status", status: { kind: "problem", code } });
    },
  );
}

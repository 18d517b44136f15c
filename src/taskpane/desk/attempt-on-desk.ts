import { attempt } from "../../commands/attempt";
import type { DeskEvent } from "./desk-state";
import type { Tell } from "./listing";

/**
 * Runs an action of the desk; why it failed is reported, unless its workers were stopped.
 * @param undone what holds when it has not come to its end
 */
export async function attemptOnDesk(
  tell: Tell,
  action: () => Promise<void>,
  undone?: DeskEvent,
): Promise<void> {
  await attempt(
    async () => {
      try {
        await action();
      } catch (error) {
        if (undone !== undefined) {
          tell(undone);
        }
        if (!(error instanceof Error && error.name === "PoolClosed")) {
          throw error;
        }
      }
    },
    (code) => {
      tell({ type: "failed", code });
    },
  );
}

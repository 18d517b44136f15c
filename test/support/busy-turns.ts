import { turns, type Turns } from "../../src/taskpane/state/turns";

/** A pane's turns while something is busy in the workbook. */
export function busyTurns(): { readonly queue: Turns; readonly end: () => void } {
  const queue = turns();
  let end = (): void => undefined;
  void queue.next(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  return { queue, end };
}

import { attempt } from "./attempt";
import { noticeCode } from "./notice-code";
import type { Outcome } from "./outcome";
import { tellPane } from "./outcome-channel";
import { showNotice } from "./show-notice";

/**
 * Runs a ribbon command without the pane: its outcome shows in the sheet, in the open pane,
 * or in a small window. The event is completed in every case, since Excel waits for that.
 * @throws a bug of our own, after it was reported.
 */
export async function runCommand(
  event: Office.AddinCommands.Event,
  action: () => Promise<Outcome>,
): Promise<void> {
  try {
    await attempt(
      async () => report(await action()),
      (code) => report({ type: "failed", code }),
    );
  } finally {
    event.completed();
  }
}

async function report(outcome: Outcome): Promise<void> {
  const code = noticeCode(outcome);
  const isShown = await tellPane(outcome);
  if (!isShown && code !== null) {
    await showNotice(code);
  }
}

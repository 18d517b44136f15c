import { noticeCode } from "./notice-code";
import type { Outcome } from "./outcome";
import { tellPane } from "./outcome-channel";
import { problemCode } from "./problem-code";
import { showNotice } from "./show-notice";

/**
 * Runs a ribbon command without the pane: what comes of it is seen in the sheet, in the open pane,
 * or in a small window. The event is completed in every case, since Excel waits for that.
 * @throws a defect of ours, after it was told, for whoever looks for it.
 */
export async function runCommand(
  event: Office.AddinCommands.Event,
  action: () => Promise<Outcome>,
): Promise<void> {
  try {
    await report(await action());
  } catch (error) {
    const code = problemCode(error);
    await report({ type: "failed", code });
    if (code === "internal") {
      throw error;
    }
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

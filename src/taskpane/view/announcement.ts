import { fill } from "../../locales/translation";
import type { CheckedWorkbook } from "../../review/checked-workbook";
import type { PaneTexts } from "../locale/pane-texts";
import { isStale, type PaneState } from "../state/pane-state";
import { lastNotices } from "./notice-view";

/** What a screen reader is told of the pane's work: that it goes on, and what came of it. */
export function announcement(state: PaneState, texts: PaneTexts): string {
  const { activity, validation } = state;
  if (activity !== "idle" && activity !== "updating") {
    return texts.actions[activity];
  }
  const notices = lastNotices(state, texts);
  if (notices.length > 0) {
    return notices.map(({ text }) => text).join(" ");
  }
  if (validation === null) {
    return "";
  }
  return isStale(state) ? texts.notices.stale : resultAnnouncement(validation.checked, texts);
}

function resultAnnouncement(checked: CheckedWorkbook, texts: PaneTexts): string {
  const { announcements, verdicts } = texts;
  if (checked.status === "unrecognised") {
    return announcements.unrecognised;
  }
  const [first, ...others] = checked.declarations;
  if (first !== undefined && others.length === 0) {
    return fill(announcements.checked, { verdict: verdicts[first.verdict], ...first.counts });
  }
  return fill(announcements.several, {
    count: checked.declarations.length,
    revise: checked.declarations.filter(({ verdict }) => verdict === "revise").length,
  });
}

import type { Validation } from "../../commands/validate-open-workbook";
import { fill } from "../../locales/translation";
import type { CheckedWorkbook } from "../../review/checked-workbook";
import type { PaneTexts } from "../locale/pane-texts";
import { isStale, type Notice, type PaneState } from "../state/pane-state";
import { lastNotices } from "./notice-view";

/** Notices that came after the result; the others last while there may be a new one. */
const ALONE: ReadonlySet<Notice["kind"]> = new Set([
  "problem",
  "not-undone",
  "unchecked",
  "cleared",
  "sheet-hidden",
  "sheet-missing",
]);

/** What a screen reader says about the pane's work: that it goes on, and how it ended. */
export function announcement(state: PaneState, texts: PaneTexts): string {
  const { activity, validation, notice } = state;
  if (activity !== "idle" && activity !== "updating") {
    return texts.actions[activity];
  }
  const notices = lastNotices(state, texts).map(({ text }) => text);
  return validation === null || (notice !== null && ALONE.has(notice.kind))
    ? notices.join(" ")
    : [...notices, resultOrStale(state, validation, texts)].join(" ");
}

function resultOrStale(state: PaneState, { checked }: Validation, texts: PaneTexts): string {
  return isStale(state) ? texts.notices.stale : resultAnnouncement(checked, texts);
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

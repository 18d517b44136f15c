import { fill } from "../../locales/translation";
import type { DeskList } from "./desk-list";
import type { DeskState } from "./desk-state";
import type { DeskTexts } from "./desk-texts";

/** What the desk says aloud: how a run ended, or that its results are gone; "" while it goes on and before the first. */
export function deskAnnouncement(
  { run, foundNone, cleared }: DeskState,
  { verdicts }: DeskList,
  desk: DeskTexts,
): string {
  if (run === null) {
    return cleared ? desk.list.cleared : foundNone ? desk.choose.none : "";
  }
  if (run.state === "running") {
    return "";
  }
  const { cancelled, finished, finishedWithOthers } = desk.progress;
  const left = run.total - run.done;
  // A run may be stopped when its last file is reviewed already.
  if (run.state === "cancelled" && left > 0) {
    return fill(cancelled, { done: run.done, left });
  }
  const { pass, revise } = verdicts;
  const other = verdicts.unrecognised + verdicts.unreadable;
  return fill(other === 0 ? finished : finishedWithOthers, {
    total: run.total,
    pass,
    revise,
    other,
  });
}

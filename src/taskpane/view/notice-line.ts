import type { DoneUndo } from "../state/pane-state";

/** A line that tells something, above a result or below what was done. */
export interface NoticeView {
  readonly tone: "problem" | "caution" | "done";
  readonly text: string;
  /** The user may close it; the others last as long as what they tell of. */
  readonly closable: boolean;
  /** What the notice tells of can be taken back. */
  readonly undo?: DoneUndo;
}

/** What was done, as a line that the user may close. */
export function done(text: string): NoticeView {
  return { tone: "done", text, closable: true };
}

/** What the user should look at, as a line to close. */
export function caution(text: string): NoticeView {
  return { tone: "caution", text, closable: true };
}

/** What could not be done, as a line to close. */
export function problem(text: string): NoticeView {
  return { tone: "problem", text, closable: true };
}

/** What the user should look at, as a line that stays as long as what it tells of. */
export function lasting(text: string): NoticeView {
  return { tone: "caution", text, closable: false };
}

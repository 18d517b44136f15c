import type { DoneUndo } from "../state/pane-state";

/** A line with a message, above a result or below what was done. */
export interface NoticeView {
  readonly tone: "problem" | "caution" | "done";
  readonly text: string;
  /** The user may close it; the others last as long as what they are about. */
  readonly closable: boolean;
  /** What the notice is about can be undone. */
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

/** What the user should look at, as a line that stays as long as what it is about. */
export function lasting(text: string): NoticeView {
  return { tone: "caution", text, closable: false };
}

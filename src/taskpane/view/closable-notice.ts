import type { NoticeView } from "./notice-view";

/** What was done, as a line that the user may close. */
export function done(text: string): NoticeView {
  return { tone: "done", text, closable: true };
}

/** What the user should look at, as a line to close. */
export function caution(text: string): NoticeView {
  return { tone: "caution", text, closable: true };
}

import type { NoticeView } from "../view/notice-line";
import type { CarryView } from "./carry-view";
import type { FormsState } from "./forms-state";
import type { FormsTexts } from "./forms-texts";

/**
 * What the page's live region says: that something is being done, how it ended, or what a form that was
 * chosen brings along. Questions are read out when the keyboard goes to their answers.
 */
export function formsAnnouncement(
  state: FormsState,
  notices: readonly NoticeView[],
  carried: CarryView | null,
  { busy }: FormsTexts,
): string {
  if (state.activity !== "idle") {
    return busy;
  }
  if (notices.length > 0) {
    return notices.map(({ text }) => text).join(" ");
  }
  return carried === null || isAsking(state) ? "" : carried.summary;
}

function isAsking({ offered, occupied, categories, undoLoses }: FormsState): boolean {
  return offered !== null || occupied !== null || categories !== null || undoLoses;
}

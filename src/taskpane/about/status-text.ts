import type { PaneTexts } from "../locale/pane-texts";
import type { AboutTexts } from "./about-texts";
import type { SelfCheckState } from "./self-check-state";
import { summaryText } from "./step-view";

/** The status of the self-check in the reader's language; empty before it is run. */
export function statusText(
  { status, steps }: SelfCheckState,
  about: AboutTexts,
  { problems }: Pick<PaneTexts, "problems">,
): string {
  const { running, copied, notCopied } = about.selfCheck;
  switch (status?.kind) {
    case undefined:
      return "";
    case "running":
      return running;
    case "done":
      return summaryText(steps, about);
    case "copied":
      return copied;
    case "not-copied":
      return notCopied;
    case "problem":
      return problems[status.code];
  }
}

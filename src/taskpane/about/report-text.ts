import type { CheckedStep } from "../../commands/self-check/step";
import { fill } from "../../locales/translation";
import type { PaneTexts } from "../locale/pane-texts";
import type { AboutTexts } from "./about-texts";
import { stepView, summaryText } from "./step-view";
import { VERSION } from "./version";

/** The self-check as a text to send to whoever maintains the add-in. It holds nothing of the user's workbook. */
export function reportText(
  steps: readonly CheckedStep[],
  time: string,
  about: AboutTexts,
  pane: Pick<PaneTexts, "problems">,
): string {
  const { report, time: timeLabel } = about.selfCheck;
  return [
    report,
    fill(about.what, { version: VERSION }),
    `${timeLabel}: ${time}`,
    "",
    ...steps.map((step, index) => `${index + 1}. ${line(step, about, pane)}`),
    "",
    summaryText(steps, about),
    "",
  ].join("\n");
}

function line(step: CheckedStep, about: AboutTexts, pane: Pick<PaneTexts, "problems">): string {
  const { name, statusText, reason, detail, time } = stepView(step, about, pane);
  const more = [reason, detail, time].filter((part) => part !== "").join(" | ");
  return `${name}: ${statusText} | ${more}`;
}

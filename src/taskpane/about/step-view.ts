import type { CheckedStep, StepId, StepReason, StepResult } from "../../commands/self-check/step";
import { fill } from "../../locales/translation";
import type { PaneTexts } from "../locale/pane-texts";
import type { AboutTexts } from "./about-texts";

/** A step of the self-check in words. */
export interface StepView {
  readonly id: StepId;
  readonly status: StepResult["status"];
  readonly name: string;
  /** `失败`. */
  readonly statusText: string;
  /** Why it did not go well; empty where it did. */
  readonly reason: string;
  /** Facts for whoever maintains the add-in; may be empty. */
  readonly detail: string;
  readonly time: string;
}

/** A step in the reader's language. */
export function stepView(
  { id, result, milliseconds }: CheckedStep,
  { selfCheck }: AboutTexts,
  { problems }: Pick<PaneTexts, "problems">,
): StepView {
  const sentences: Readonly<Record<StepReason, string>> = { ...problems, ...selfCheck.reasons };
  return {
    id,
    status: result.status,
    name: selfCheck.steps[id],
    statusText: selfCheck.statuses[result.status],
    reason: "reason" in result ? sentences[result.reason] : "",
    detail: "detail" in result ? result.detail : "",
    time: fill(selfCheck.seconds, { seconds: (milliseconds / 1000).toFixed(1) }),
  };
}

/** The summary once all steps were run. */
export function summaryText(steps: readonly CheckedStep[], { selfCheck }: AboutTexts): string {
  const count = (status: StepResult["status"]) =>
    steps.filter(({ result }) => result.status === status).length;
  const { good, bad } = selfCheck.summary;
  const verdict =
    count("failed") === 0
      ? fill(good, { ok: count("ok") })
      : fill(bad, { failed: count("failed") });
  const lacking = count("unsupported");
  return lacking === 0 ? verdict : `${verdict} ${fill(selfCheck.unsupported, { count: lacking })}`;
}

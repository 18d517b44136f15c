import { useRef } from "react";
import { useTexts } from "../locale/texts-context";
import { lazyPart } from "../parts/lazy-part";
import { announcement } from "../view/announcement";
import { limitViews, noticeViews } from "../view/notice-view";
import type { WordedWorkbook } from "../view/use-workbook-view";
import type { CheckResultProps } from "./check-result";
import { FirstRun } from "./first-run";
import { useKeptFocus } from "./use-kept-focus";
import { Notices } from "./notices";
import { PageFoot } from "./page-foot";
import { usePageStyles } from "./page-styles";
import { Part, PartProblem } from "./part";
import { Spoken } from "./spoken";

const CheckResult = lazyPart(
  () => import("./check-result"),
  (module) => module.CheckResult,
);

interface CheckPageProps extends Omit<CheckResultProps, "validation" | "workbook"> {
  /** The last validation's result. */
  readonly worded: WordedWorkbook;
}

/** The result of the last validation, and notices, which stay in sight at the bottom. */
export function CheckPage({ state, worded, actions, ...shown }: CheckPageProps) {
  const { content } = usePageStyles();
  const page = useRef<HTMLDivElement>(null);
  // The first run goes away with its buttons, the example with its result: the notice shown then gets the focus.
  const keptFocus = useKeptFocus(
    () =>
      page.current?.querySelector<HTMLElement>("[data-undo]") ??
      page.current?.querySelector<HTMLElement>("[data-notice]") ??
      null,
  );
  const texts = useTexts();
  const { validation } = state;
  const { workbook, problem, retry } = worded;
  const notices = noticeViews(state, texts);
  return (
    <div ref={page} {...keptFocus}>
      <div className={content}>
        <Spoken text={announcement(state, texts)} />
        <Notices notices={limitViews(state, texts)} />
        {validation === null ? (
          <FirstRun actions={actions} isBusy={state.activity !== "idle"} />
        ) : problem !== null ? (
          <PartProblem error={problem.error} onRetry={retry} />
        ) : (
          <Part>
            {workbook !== null && (
              <CheckResult
                validation={validation}
                workbook={workbook}
                state={state}
                actions={actions}
                {...shown}
              />
            )}
          </Part>
        )}
      </div>
      {notices.length > 0 && (
        <PageFoot>
          <Notices
            notices={notices}
            onClose={actions.closeNotice}
            onUndo={(undo) => void actions.undo(undo)}
          />
        </PageFoot>
      )}
    </div>
  );
}

import { useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import { lazyPart } from "../parts/lazy-part";
import { announcement } from "../view/announcement";
import { limitViews, noticeViews } from "../view/notice-view";
import type { WordedWorkbook } from "../view/use-workbook-view";
import type { CheckResultProps } from "./check-result";
import { useControlStyles } from "./control-styles";
import { FirstRun } from "./first-run";
import { useKeptFocus } from "./forms/use-kept-focus";
import { COVERED, keepClear } from "./keep-clear";
import { Notices } from "./notices";
import { Part, PartProblem } from "./part";

const CheckResult = lazyPart(
  () => import("./check-result"),
  (module) => module.CheckResult,
);

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // What gets the keyboard, or is gone to, is scrolled from beneath the notices.
    "& :is(:focus, li)": { scrollMarginBottom: COVERED },
  },
  // In sight wherever the user is in a long list.
  notices: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    maxHeight: "40vh",
    overflowY: "auto",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface CheckPageProps extends Omit<CheckResultProps, "validation" | "workbook"> {
  /** The last validation's result. */
  readonly worded: WordedWorkbook;
}

/** The result of the last validation, and notices, which stay in sight at the bottom. */
export function CheckPage({ state, worded, actions, ...shown }: CheckPageProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const page = useRef<HTMLDivElement>(null);
  // The first run goes away with its buttons, the example with its result: what then is told has the keyboard.
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
      <div className={styles.content}>
        <p role="status" className={controls.hidden}>
          {announcement(state, texts)}
        </p>
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
        <div ref={keepClear} className={styles.notices}>
          <Notices
            notices={notices}
            onClose={actions.closeNotice}
            onUndo={({ sheet, cell, change }) =>
              void (cell === null
                ? actions.removeExample(change)
                : actions.undoCorrection(sheet, cell, change))
            }
          />
        </div>
      )}
    </div>
  );
}

import { useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import { lazyPart } from "../parts/lazy-part";
import { announcement } from "../view/announcement";
import { noticeViews } from "../view/notice-view";
import type { WordedWorkbook } from "../view/use-workbook-view";
import type { CheckResultProps } from "./check-result";
import { useControlStyles } from "./control-styles";
import { FirstRun } from "./first-run";
import { useKeptFocus } from "./forms/use-kept-focus";
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
  },
});

interface CheckPageProps extends Omit<CheckResultProps, "validation" | "workbook"> {
  /** The last validation's result. */
  readonly worded: WordedWorkbook;
}

/** Notices, and the result of the last validation. */
export function CheckPage({ state, worded, actions, ...shown }: CheckPageProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const content = useRef<HTMLDivElement>(null);
  // The first run goes away with its buttons, the example with its result: what then is told has the keyboard.
  const keptFocus = useKeptFocus(
    () =>
      content.current?.querySelector<HTMLElement>("[data-undo]") ??
      content.current?.querySelector<HTMLElement>("[data-notice]") ??
      null,
  );
  const texts = useTexts();
  const { validation } = state;
  const { workbook, problem, retry } = worded;
  return (
    <div ref={content} className={styles.content} {...keptFocus}>
      <p role="status" className={controls.hidden}>
        {announcement(state, texts)}
      </p>
      <Notices
        notices={noticeViews(state, texts)}
        onClose={actions.closeNotice}
        onUndo={({ sheet, cell, change }) =>
          void (cell === null
            ? actions.removeExample(change)
            : actions.undoCorrection(sheet, cell, change))
        }
      />
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
  );
}

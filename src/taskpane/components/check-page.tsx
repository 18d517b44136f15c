import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../declaration/locale";
import type { ExportPorts } from "../desk/exports/export-ports";
import { useTexts } from "../locale/texts-context";
import { lazyPart } from "../parts/lazy-part";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import type { Navigation } from "../state/use-navigation";
import { announcement } from "../view/announcement";
import type { DeclarationView } from "../view/declaration-view";
import type { FilteredList } from "../view/list-filter";
import { noticeViews } from "../view/notice-view";
import type { WorkbookView } from "../view/workbook-view";
import { useControlStyles } from "./control-styles";
import { FirstRun } from "./first-run";
import { useKeptFocus } from "./forms/use-kept-focus";
import { Notices } from "./notices";
import { Part } from "./part";

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

interface CheckPageProps {
  readonly state: PaneState;
  /** The last validation's result; null before the first, and until its words are loaded. */
  readonly workbook: WorkbookView | null;
  /** The declaration that is shown. */
  readonly view: DeclarationView | null;
  /** Its findings as the filter leaves them. */
  readonly list: FilteredList | null;
  readonly actions: PaneActions;
  readonly navigation: Navigation;
  readonly locale: Locale;
  readonly exports: Pick<ExportPorts, "saveFile" | "copy">;
  readonly onSettings: () => void;
}

/** Notices, and the result of the last validation. */
export function CheckPage({ state, workbook, actions, ...shown }: CheckPageProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const keptFocus = useKeptFocus();
  const texts = useTexts();
  const { validation } = state;
  return (
    <div className={styles.content} {...keptFocus}>
      <p role="status" className={controls.hidden}>
        {announcement(state, texts)}
      </p>
      <Notices
        notices={noticeViews(state, texts)}
        onClose={actions.closeNotice}
        onUndo={({ cell, change }) =>
          void (cell === null
            ? actions.removeExample(change)
            : actions.undoCorrection(cell, change))
        }
      />
      {validation === null ? (
        <FirstRun actions={actions} isBusy={state.activity !== "idle"} />
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

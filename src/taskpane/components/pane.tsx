import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../declaration/locale";
import { useTexts } from "../locale/texts-context";
import type { PanePorts } from "../ports";
import { useNavigation } from "../state/use-navigation";
import { usePane } from "../state/use-pane";
import { announcement } from "../view/announcement";
import { noticeViews } from "../view/notice-view";
import { workbookView } from "../view/workbook-view";
import { useControlStyles } from "./control-styles";
import { DeclarationList } from "./declaration-list";
import { DeclarationSummary } from "./declaration-summary";
import { FindingList } from "./finding-list";
import { FirstRun } from "./first-run";
import { NotCheckedList } from "./not-checked-list";
import { Notices } from "./notices";
import { Toolbar } from "./toolbar";
import { VerdictCard } from "./verdict-card";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

interface PaneProps {
  readonly ports: PanePorts;
  readonly locale: Locale;
}

/** The whole pane: commands, notices, and the result of the last validation. */
export function Pane({ ports, locale }: PaneProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const [state, actions] = usePane(ports);
  const { validation, current } = state;
  const workbook = useMemo(
    () => validation && workbookView(validation.checked, locale),
    [validation, locale],
  );
  const declarations = workbook?.status === "checked" ? workbook.declarations : [];
  const view = declarations[state.shown] ?? null;
  const { goToCell, goToEntry, stepTo } = useNavigation(view, current, actions);
  return (
    <>
      <h1 className={controls.hidden}>{texts.title}</h1>
      <Toolbar
        activity={state.activity}
        steppable={view !== null && view.entries.length > 0}
        onValidate={() => void actions.validate()}
        onClear={() => void actions.clearMarks()}
        onStep={stepTo}
      />
      <main className={styles.content}>
        <p role="status" className={controls.hidden}>
          {announcement(state, texts)}
        </p>
        <Notices notices={noticeViews(state, texts)} onClose={actions.closeNotice} />
        {workbook === null && <FirstRun />}
        {workbook?.status === "unrecognised" && (
          <VerdictCard verdict="unrecognised">
            <p>{workbook.sentence}</p>
          </VerdictCard>
        )}
        {declarations.length > 1 && (
          <DeclarationList
            views={declarations}
            shown={state.shown}
            onChoose={actions.chooseDeclaration}
          />
        )}
        {view !== null && (
          <>
            <DeclarationSummary view={view} />
            {view.entries.length > 0 && (
              <FindingList
                view={view}
                current={current}
                onGoToEntry={goToEntry}
                onGoToCell={goToCell}
              />
            )}
            {view.notChecked.length > 0 && <NotCheckedList view={view} onGoToCell={goToCell} />}
          </>
        )}
      </main>
    </>
  );
}

import { useCallback } from "react";
import type { Validation } from "../../commands/validate-open-workbook";
import type { Locale } from "../../declaration/locale";
import type { ExportPorts } from "../desk/exports/export-ports";
import type { Correction, Finding } from "../../rules/finding";
import { useTexts } from "../locale/texts-context";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import type { Navigation } from "../state/use-navigation";
import type { DeclarationView } from "../view/declaration-view";
import type { FilteredList } from "../view/list-filter";
import type { WorkbookView } from "../view/workbook-view";
import { AcceptedList } from "./accepted-list";
import { DeclarationList } from "./declaration-list";
import { DeclarationSummary } from "./declaration-summary";
import { FindingList } from "./finding-list";
import { JudgedByLine } from "./judged-by";
import { NotCheckedList } from "./not-checked-list";
import { ResultExport } from "./result-export";
import { StartWays } from "./start-ways";
import { UnshownLine } from "./unshown-line";
import { VerdictCard } from "./verdict-card";

export interface CheckResultProps {
  readonly validation: Validation;
  readonly workbook: WorkbookView;
  readonly state: PaneState;
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

/** The result of the last validation; loaded with the first. */
export function CheckResult({
  validation,
  workbook,
  state,
  view,
  list,
  actions,
  navigation,
  locale,
  exports,
  onSettings,
}: CheckResultProps) {
  const texts = useTexts();
  const { goToCell, goToEntry } = navigation;
  const declaration = view?.declaration;
  const correct = useCallback(
    (correction: Correction) => {
      if (declaration !== undefined) {
        void actions.correct(declaration, correction);
      }
    },
    [actions, declaration],
  );
  const accept = useCallback(
    (finding: Finding, reason: string) =>
      declaration === undefined
        ? Promise.resolve(false)
        : actions.accept(finding, declaration, reason),
    [actions, declaration],
  );
  const declarations = workbook.status === "checked" ? workbook.declarations : [];
  return (
    <>
      <JudgedByLine judgedBy={validation.judgedBy} />
      {workbook.status === "unrecognised" && (
        <>
          <VerdictCard verdict="unrecognised">
            <p>{workbook.sentence}</p>
          </VerdictCard>
          <StartWays actions={actions} isBusy={state.activity !== "idle"} />
        </>
      )}
      {declarations.length > 1 && (
        <DeclarationList
          views={declarations}
          shown={state.declarationIndex}
          onChoose={actions.chooseDeclaration}
        />
      )}
      {view !== null && list !== null && (
        <>
          <DeclarationSummary view={view} />
          {view.entries.length > 0 && (
            <FindingList
              view={view}
              list={list}
              current={state.currentEntry}
              onFilter={actions.filterList}
              onGoToEntry={goToEntry}
              onGoToCell={goToCell}
              onCorrect={correct}
              onAccept={accept}
            />
          )}
          {view.unshown.length > 0 && (
            <UnshownLine unshown={view.unshown} onSettings={onSettings} />
          )}
          {[
            { summary: texts.acceptance.lapsedList, entries: view.lapsed },
            { summary: texts.acceptance.list, entries: view.accepted },
          ].map(
            ({ summary, entries }) =>
              entries.length > 0 && (
                <AcceptedList
                  key={summary}
                  summary={summary}
                  entries={entries}
                  onGoToCell={goToCell}
                  onWithdraw={(acceptance) => void actions.withdraw(acceptance)}
                />
              ),
          )}
          <ResultExport validation={validation} locale={locale} ports={exports} />
          {view.notChecked.length > 0 && <NotCheckedList view={view} onGoToCell={goToCell} />}
        </>
      )}
    </>
  );
}

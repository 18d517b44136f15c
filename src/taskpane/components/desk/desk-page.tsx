import { useCallback, useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import { deskAnnouncement } from "../../desk/desk-announcement";
import type { RowComparison } from "../../desk/compare/row-comparison";
import { deskList, type PlacedRow } from "../../desk/desk-list";
import { placedRows, rowKey, type DeskState } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { Desk } from "../../desk/use-desk";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { useKeptFocus } from "../use-kept-focus";
import { Notices } from "../notices";
import { Spoken } from "../spoken";
import { ChooseFiles } from "./choose-files";
import { DeskControls } from "./desk-controls";
import { DeskTools } from "./desk-tools";
import { DeskTable } from "./desk-table";
import { OpenedReview } from "./opened-review";
import { ReviewProgress } from "./review-progress";
import { useReturnFocus } from "./use-return-focus";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  // In sight wherever the user was in a long table.
  alert: { position: "sticky", bottom: tokens.spacingVerticalM, zIndex: 1 },
  last: { alignSelf: "start" },
});

interface DeskPageProps {
  readonly desk: Desk;
  readonly locale: Locale;
}

/** The reviewer's desk: received workbooks, what came of each, and one of them in detail. */
export function DeskPage({ desk, locale }: DeskPageProps) {
  const styles = useStyles();
  const { problems } = useTexts();
  const words = usePageTexts(DESK_TEXTS);
  const { choose } = words;
  const { state, actions, dispatch } = desk;
  const { run, sources, files, filter, opened, skipped, unread, foundNone, problem } = state;
  const list = useMemo(() => deskList(files, filter), [files, filter]);
  // Rows are not drawn anew for what changes beside them.
  const open = useCallback(
    ({ place, sheet }: PlacedRow) => void actions.open({ sources }, place, sheet),
    [actions, sources],
  );
  const summary = deskAnnouncement(state, list, words);
  const shown = opened && placedRows(files).find(({ place }) => rowKey(place) === rowKey(opened));
  const page = useReturnFocus<HTMLDivElement>(opened && rowKey(opened));
  // The buttons that stop and clear go with what they end; an opened row takes the keyboard itself.
  const keptFocus = useKeptFocus(() =>
    opened === null ? (page.current?.querySelector("button") ?? null) : null,
  );
  const isRunning = run?.state === "running";
  const hasRows = run !== null && run.done > 0;
  const packed = opened && files[opened.file]?.packed;
  return (
    <div ref={page} className={styles.content} {...keptFocus}>
      <Spoken text={summary} />
      {shown && packed ? (
        <OpenedReview
          key={rowKey(shown.place)}
          row={shown}
          packed={packed}
          sheet={state.sheet}
          remarks={state.remarks[rowKey(shown.place)] ?? ""}
          locale={locale}
          comparison={comparisonOf(state, rowKey(shown.place))}
          exported={state.exported}
          busy={state.exporting !== null}
          onInsertSlip={() => void actions.insertSlip(state, shown.place)}
          onCloseExport={() => {
            dispatch({ type: "export-closed" });
          }}
          onRemark={(remarks) => {
            dispatch({ type: "remarked", place: shown.place, remarks });
          }}
          onBack={() => {
            dispatch({ type: "closed" });
          }}
        />
      ) : (
        <>
          <h2 className={styles.heading}>{choose.heading}</h2>
          {!hasRows && <p className={styles.faint}>{choose.explanation}</p>}
          <ChooseFiles
            busy={isRunning}
            again={hasRows}
            onChoose={(chosen) => void actions.review(chosen)}
          />
          {foundNone && <p className={styles.line}>{choose.none}</p>}
          {run?.state === "running" && (
            <ReviewProgress
              run={run}
              onCancel={() => {
                actions.cancel();
              }}
            />
          )}
          {run !== null && run.state !== "running" && <p className={styles.line}>{summary}</p>}
          {run !== null && skipped > 0 && (
            <p className={styles.faint}>{fill(choose.skipped, { count: skipped })}</p>
          )}
          {unread > 0 && <p className={styles.line}>{fill(choose.unread, { count: unread })}</p>}
          {hasRows && (
            <>
              {!isRunning && <DeskTools desk={desk} locale={locale} />}
              <DeskControls
                filter={filter}
                list={list}
                onFilter={(changed) => {
                  dispatch({ type: "filtered", filter: changed });
                }}
              />
              <DeskTable
                list={list}
                limit={state.limit}
                onOpen={open}
                onMore={() => {
                  dispatch({ type: "more" });
                }}
              />
              {!isRunning && (
                <div className={styles.last}>
                  <Button appearance="subtle" onClick={actions.clear}>
                    {words.list.clear}
                  </Button>
                </div>
              )}
            </>
          )}
        </>
      )}
      {problem !== null && (
        <div role="alert" className={styles.alert}>
          <Notices
            notices={[{ tone: "problem", text: problems[problem], closable: true }]}
            onClose={() => {
              dispatch({ type: "problem-closed" });
            }}
          />
        </div>
      )}
    </div>
  );
}

function comparisonOf({ earlier }: DeskState, key: string): RowComparison | null {
  return earlier === null || earlier === "reading" ? null : (earlier.rows[key] ?? null);
}

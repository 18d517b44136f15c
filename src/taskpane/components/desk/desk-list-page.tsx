import { useCallback, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import type { ChosenFiles } from "../../desk/chosen-files";
import type { DeskList, PlacedRow } from "../../desk/desk-list";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { Desk } from "../../desk/use-desk";
import { usePageTexts } from "../../locale/texts-context";
import { ChooseFiles } from "./choose-files";
import { DeskControls } from "./desk-controls";
import { DeskTable } from "./desk-table";
import { DeskTools } from "./desk-tools";
import { FurtherFiles } from "./further-files";
import { ReviewProgress } from "./review-progress";
import { StoredRemarks } from "./stored-remarks";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { margin: 0 },
  ended: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  last: { alignSelf: "start" },
});

interface DeskListPageProps {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly list: DeskList;
  /** How the last run ended, in a sentence. */
  readonly summary: string;
}

/** Choosing received workbooks, how far their review is, and the table of their results. */
export function DeskListPage({ desk, locale, list, summary }: DeskListPageProps) {
  const styles = useStyles();
  const words = usePageTexts(DESK_TEXTS);
  const { choose } = words;
  const { state, actions, dispatch } = desk;
  const { run, sources, filter, limit, skipped, unread, foundNone, earlier, kept } = state;
  // Rows are not drawn again for what changes beside them.
  const open = useCallback(
    ({ place, sheet }: PlacedRow) => void actions.open({ sources }, place, sheet),
    [actions, sources],
  );
  // Files that were chosen while others are listed.
  const [further, setFurther] = useState<ChosenFiles | null>(null);
  const isRunning = run?.state === "running";
  const keptCount = Object.values(kept).filter((remark) => remark !== "").length;
  const hasRows = run !== null && run.done > 0;
  return (
    <>
      <h2 className={styles.heading}>{choose.heading}</h2>
      {!hasRows && <p className={styles.faint}>{choose.explanation}</p>}
      <ChooseFiles
        busy={isRunning}
        again={hasRows}
        onChoose={(chosen) => {
          if (hasRows) {
            setFurther(chosen);
          } else {
            void actions.review(chosen);
          }
        }}
      />
      {further !== null && (
        <FurtherFiles
          listed={sources}
          chosen={further}
          onReview={(files) => {
            setFurther(null);
            void actions.review(files);
          }}
          onCancel={() => {
            setFurther(null);
          }}
        />
      )}
      {foundNone && <p className={styles.line}>{choose.none}</p>}
      {run === null && keptCount > 0 && (
        <StoredRemarks count={keptCount} onDelete={actions.deleteRemarks} />
      )}
      {run?.state === "running" && (
        <ReviewProgress
          run={run}
          onCancel={() => {
            actions.cancel();
          }}
        />
      )}
      {run !== null && run.state !== "running" && (
        <div className={styles.ended}>
          <p className={styles.line}>{summary}</p>
          {run.done < run.total && (
            <Button
              size="small"
              disabledFocusable={state.exporting !== null}
              onClick={() => void actions.resume(state)}
            >
              {words.progress.resume}
            </Button>
          )}
        </div>
      )}
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
            limit={limit}
            earlier={earlier === "reading" ? null : earlier}
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
  );
}

import { useCallback, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import type { ChosenFiles } from "../../desk/chosen-files";
import type { DeskList, PlacedRow } from "../../desk/desk-list";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { someNames } from "../../desk/some-names";
import type { Desk } from "../../desk/use-desk";
import { usePageTexts } from "../../locale/texts-context";
import { ChooseFiles } from "./choose-files";
import { ClearResults } from "./clear-results";
import { DeskControls } from "./desk-controls";
import { DeskTable } from "./desk-table";
import { DeskTools } from "./desk-tools";
import { FurtherFiles } from "./further-files";
import { ReviewProgress } from "./review-progress";
import { StoredRemarks } from "./stored-remarks";
import { useFileDrop } from "./use-file-drop";

const useStyles = makeStyles({
  // Files are dropped anywhere below the tabs, also where nothing is yet.
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minHeight: "calc(100vh - 80px)",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { margin: 0 },
  ended: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  faint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
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
  const { state, actions, dispatch } = desk;
  const { run, sources, filter, limit, skipped, unread, foundNone, earlier, kept, remarks } = state;
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
  const choose = (chosen: ChosenFiles): void => {
    if (hasRows) {
      setFurther(chosen);
    } else {
      void actions.review(chosen);
    }
  };
  const { over, listeners } = useFileDrop(isRunning, choose);
  return (
    <div className={styles.page} {...listeners}>
      <h2 className={styles.heading}>{words.choose.heading}</h2>
      {!hasRows && <p className={styles.faint}>{words.choose.explanation}</p>}
      <ChooseFiles busy={isRunning} again={hasRows} over={over} onChoose={choose} />
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
      {foundNone && <p className={styles.line}>{words.choose.none}</p>}
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
      {run !== null && skipped.length > 0 && (
        <p className={styles.faint}>
          {fill(words.choose.skipped, { count: skipped.length, files: someNames(skipped, words) })}
        </p>
      )}
      {unread > 0 && <p className={styles.line}>{fill(words.choose.unread, { count: unread })}</p>}
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
            remarks={remarks}
            onOpen={open}
            onMore={() => {
              dispatch({ type: "more" });
            }}
          />
          {!isRunning && <ClearResults count={sources.length} onClear={actions.clear} />}
        </>
      )}
    </div>
  );
}

import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { deskAnnouncement } from "../../desk/desk-announcement";
import { deskList } from "../../desk/desk-list";
import { placedRows, rowKey } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { Desk } from "../../desk/use-desk";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { Notices } from "../notices";
import { Spoken } from "../spoken";
import { useKeptFocus } from "../use-kept-focus";
import { DeskListPage } from "./desk-list-page";
import { OpenedRow } from "./opened-row";
import { useReturnFocus } from "./use-return-focus";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  // In sight wherever the user was in a long table.
  alert: { position: "sticky", bottom: tokens.spacingVerticalM, zIndex: 1 },
});

interface DeskPageProps {
  readonly desk: Desk;
  readonly locale: Locale;
}

/** The reviewer's desk: received workbooks, or one of them in detail. */
export function DeskPage({ desk, locale }: DeskPageProps) {
  const styles = useStyles();
  const { problems } = useTexts();
  const words = usePageTexts(DESK_TEXTS);
  const { state, dispatch } = desk;
  const { files, filter, opened, problem } = state;
  const list = useMemo(() => deskList(files, filter, locale), [files, filter, locale]);
  const summary = deskAnnouncement(state, list, words);
  const openedKey = opened && rowKey(opened);
  const row = opened && placedRows(files).find(({ place }) => rowKey(place) === openedKey);
  const packed = opened && files[opened.file]?.packed;
  const page = useReturnFocus<HTMLDivElement>(openedKey);
  // The buttons that stop and clear disappear with what they end; an opened row takes the focus itself.
  const keptFocus = useKeptFocus(() =>
    opened === null ? (page.current?.querySelector("button") ?? null) : null,
  );
  return (
    <div ref={page} className={styles.content} {...keptFocus}>
      <Spoken text={summary} />
      {row && packed ? (
        <OpenedRow key={openedKey} desk={desk} row={row} packed={packed} locale={locale} />
      ) : (
        <DeskListPage desk={desk} locale={locale} list={list} summary={summary} />
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

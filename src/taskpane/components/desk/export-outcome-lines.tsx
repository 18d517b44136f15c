import { makeStyles, tokens } from "@fluentui/react-components";
import type { NewSheet } from "../../../excel/insert-new-sheets";
import { fill } from "../../../locales/translation";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { ExportOutcome } from "../../desk/exports/export-state";
import { exportViews } from "../../desk/exports/export-views";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { Notices } from "../notices";
import { SentenceList } from "./sentence-list";
import { UndoInsertion } from "./undo-insertion";

const useStyles = makeStyles({
  undo: { marginTop: tokens.spacingVerticalS },
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    "&:not(:empty)": { marginTop: tokens.spacingVerticalS },
  },
});

interface ExportOutcomeLinesProps {
  /** The result of the last export; null for nothing yet. */
  readonly exported: ExportOutcome | null;
  readonly onClose: () => void;
  readonly onUndo: (sheets: readonly NewSheet[]) => void;
}

/** The result of an export, below the button that asked for it; read aloud as soon as it is there. */
export function ExportOutcomeLines({ exported, onClose, onUndo }: ExportOutcomeLinesProps) {
  const styles = useStyles();
  const words = usePageTexts(DESK_TEXTS);
  const texts = useTexts();
  return (
    <>
      <div role="status" className={styles.lines}>
        <Notices
          notices={exported === null ? [] : exportViews(exported, words, texts)}
          onClose={onClose}
        />
        {exported?.kind === "copies" &&
          exported.left.map(({ reason, files }) => (
            <SentenceList
              key={reason}
              summary={fill(words.exports.leftBecause, { count: files.length, reason })}
              sentences={files}
            />
          ))}
      </div>
      {exported?.kind === "inserted" && (
        <div className={styles.undo}>
          <UndoInsertion
            count={exported.sheets.length}
            onUndo={() => {
              onUndo(exported.sheets);
            }}
          />
        </div>
      )}
    </>
  );
}

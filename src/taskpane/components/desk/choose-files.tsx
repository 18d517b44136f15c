import { useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { droppedFiles, workbooksAmong, type ChosenFiles } from "../../desk/chosen-files";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { ChooseButton } from "./choose-button";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  low: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ChooseFilesProps {
  readonly busy: boolean;
  /** Results of other files are shown below: the buttons leave room for them. */
  readonly again: boolean;
  readonly onChoose: (chosen: ChosenFiles) => void;
}

/** Received workbooks: chosen one by one, by their folder, or dropped. */
export function ChooseFiles({ busy, again, onChoose }: ChooseFilesProps) {
  const styles = useStyles();
  const { choose } = usePageTexts(DESK_TEXTS);
  const [over, setOver] = useState(false);
  const size = again ? "small" : "medium";
  return (
    <div
      className={mergeClasses(styles.zone, again && styles.low, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) {
          void droppedFiles(event.dataTransfer.items).then(({ files, unread }) => {
            onChoose(workbooksAmong(files, unread));
          });
        }
      }}
    >
      <div className={styles.row}>
        <ChooseButton
          appearance={again ? "secondary" : "primary"}
          size={size}
          disabledFocusable={busy}
          text={choose.files}
          onChoose={onChoose}
        />
        <ChooseButton
          size={size}
          disabledFocusable={busy}
          text={choose.folder}
          folder
          onChoose={onChoose}
        />
      </div>
      {!again && <p className={styles.faint}>{choose.drop}</p>}
    </div>
  );
}

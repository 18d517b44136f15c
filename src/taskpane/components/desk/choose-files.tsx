import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChosenFiles } from "../../desk/chosen-files";
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
  /** Files are held over the page that takes them. */
  readonly over: boolean;
  readonly onChoose: (chosen: ChosenFiles) => void;
}

/** Received workbooks: chosen one by one or by their folder; says that they can be dropped. */
export function ChooseFiles({ busy, again, over, onChoose }: ChooseFilesProps) {
  const styles = useStyles();
  const { choose } = usePageTexts(DESK_TEXTS);
  const size = again ? "small" : "medium";
  return (
    <div className={mergeClasses(styles.zone, again && styles.low, over && styles.over)}>
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

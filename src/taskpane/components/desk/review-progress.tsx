import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { DeskRun } from "../../desk/desk-state";
import { secondsLeft } from "../../../desk/seconds-left";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  file: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface ReviewProgressProps {
  readonly run: DeskRun;
  readonly onCancel: () => void;
}

/** The progress of a run, and a way to stop it. */
export function ReviewProgress({ run, onCancel }: ReviewProgressProps) {
  const styles = useStyles();
  const { progress } = usePageTexts(DESK_TEXTS);
  const seconds = secondsLeft(run);
  return (
    <div className={styles.block}>
      <ProgressBar aria-label={progress.label} max={run.total} value={run.done} thickness="large" />
      <div className={styles.line}>
        <span>
          {fill(progress.done, { done: run.done, total: run.total })}
          {seconds !== null && ` · ${fill(progress.remaining, { seconds })}`}
        </span>
        <Button size="small" onClick={onCancel}>
          {progress.cancel}
        </Button>
      </div>
      <p className={styles.file}>{run.current}</p>
    </div>
  );
}

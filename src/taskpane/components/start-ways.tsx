import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import type { PaneActions } from "../state/pane-actions";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface StartWaysProps {
  readonly actions: Pick<PaneActions, "insertBlank" | "insertExample">;
  readonly isBusy: boolean;
}

/** Where to begin without a declaration. */
export function StartWays({ actions, isBusy }: StartWaysProps) {
  const styles = useStyles();
  const { firstRun } = useTexts();
  return (
    <div className={styles.block}>
      <p className={styles.line}>{firstRun.none}</p>
      <div className={styles.ways}>
        <Button disabledFocusable={isBusy} onClick={() => void actions.insertBlank()}>
          {firstRun.blank}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void actions.insertExample()}>
          {firstRun.example}
        </Button>
      </div>
      <p className={styles.hint}>{firstRun.exampleHint}</p>
    </div>
  );
}

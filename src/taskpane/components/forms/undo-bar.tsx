import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Forms } from "../../forms/use-forms";
import { useTexts } from "../../locale/texts-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  text: { flexBasis: "100%", margin: 0 },
});

interface UndoBarProps {
  readonly forms: Forms;
}

/** Takes back the last change of the add-in's; asks first where something would be lost. */
export function UndoBar({ forms }: UndoBarProps) {
  const styles = useStyles();
  const { undo: texts } = useTexts().forms;
  const { state, actions, dispatch } = forms;
  const { undo, undoLoses, activity } = state;
  if (undo === null) {
    return null;
  }
  const busy = activity !== "idle";
  return undoLoses ? (
    <div className={styles.bar} role="alert">
      <p className={styles.text}>{texts.loses}</p>
      <Button
        appearance="primary"
        onClick={() => {
          dispatch({ type: "dismissed" });
        }}
      >
        {texts.keep}
      </Button>
      <Button onClick={() => void actions.undo(undo, true)}>{texts.anyway}</Button>
    </div>
  ) : (
    <div className={styles.bar}>
      <Button disabledFocusable={busy} onClick={() => void actions.undo(undo, false)}>
        {texts[undo.kind]}
      </Button>
    </div>
  );
}

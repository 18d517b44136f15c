import { Button } from "@fluentui/react-components";
import type { Forms } from "../../forms/use-forms";
import { useTexts } from "../../locale/texts-context";
import { Question } from "./question";

interface UndoBarProps {
  readonly forms: Forms;
}

/** Takes back the last change of the add-in's; asks first where something would be lost. */
export function UndoBar({ forms }: UndoBarProps) {
  const { undo: texts } = useTexts().forms;
  const { state, actions, dispatch } = forms;
  const { undo, undoLoses, activity } = state;
  if (undo === null) {
    return null;
  }
  const keep = () => {
    dispatch({ type: "dismissed" });
  };
  return (
    <>
      {/* Hidden rather than gone: the keyboard comes back to it. */}
      <div hidden={undoLoses}>
        <Button
          disabledFocusable={activity !== "idle"}
          onClick={() => void actions.undo(undo, false)}
        >
          {texts[undo.kind]}
        </Button>
      </div>
      {undoLoses && (
        <Question
          text={texts.loses}
          answers={[
            { text: texts.keep, onGive: keep },
            { text: texts.anyway, onGive: () => void actions.undo(undo, true) },
          ]}
        />
      )}
    </>
  );
}

import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import type { Forms } from "../../forms/use-forms";
import { usePageTexts } from "../../locale/texts-context";
import { Question } from "../question";
import { isKeyboardLost } from "../use-kept-focus";

interface UndoBarProps {
  readonly forms: Forms;
}

/** Takes back the add-in's changes, the last first; asks first where something would be lost. */
export function UndoBar({ forms }: UndoBarProps) {
  const { undo: texts } = usePageTexts(FORMS_TEXTS);
  const { state, actions, dispatch } = forms;
  const { undos, undoLoses, activity } = state;
  const undo = undos.at(-1) ?? null;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // An insertion that was started on another page leaves the focus there.
    if (undo !== null && isKeyboardLost()) {
      button.current?.focus();
    }
  }, [undo]);
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
          ref={button}
          disabledFocusable={activity !== "idle"}
          onClick={() => void actions.undo(undo, false)}
        >
          {texts[undo.kind]}
        </Button>
      </div>
      {undoLoses && (
        <Question
          text={texts.loses}
          onDismiss={keep}
          answers={[
            { text: texts.keep, onGive: keep },
            { text: texts.anyway, onGive: () => void actions.undo(undo, true) },
          ]}
        />
      )}
    </>
  );
}

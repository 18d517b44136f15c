import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Question } from "../question";
import { takeFocus } from "../use-kept-focus";

interface UndoInsertionProps {
  /** Number of sheets that were inserted. */
  readonly count: number;
  readonly onUndo: () => void;
}

/** Deletes the sheets that were just inserted, after a question: Excel does not bring deleted sheets back. */
export function UndoInsertion({ count, onUndo }: UndoInsertionProps) {
  const { undo } = usePageTexts(DESK_TEXTS).exports;
  const [asked, setAsked] = useState<"not yet" | "now" | "before">("not yet");
  const keep = () => {
    setAsked("before");
  };
  return asked === "now" ? (
    <Question
      text={fill(undo.question, { count })}
      answers={[
        { text: undo.cancel, onGive: keep },
        { text: undo.confirm, onGive: onUndo },
      ]}
      onDismiss={keep}
    />
  ) : (
    <Button
      // The answer that kept the sheets is gone.
      ref={asked === "before" ? takeFocus : undefined}
      size="small"
      onClick={() => {
        setAsked("now");
      }}
    >
      {undo.button}
    </Button>
  );
}

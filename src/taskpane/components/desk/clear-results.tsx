import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Question } from "../question";
import { takeFocus } from "../use-kept-focus";
import { FLUSH } from "./flush";

/** Files whose results are reviewed again in a moment. */
const A_HANDFUL = 5;

const useStyles = makeStyles({
  button: { alignSelf: "start", ...FLUSH },
});

interface ClearResultsProps {
  /** Number of files that are listed. */
  readonly count: number;
  readonly onClear: () => void;
}

/** Lets go of all results; of more than a handful only after a question. */
export function ClearResults({ count, onClear }: ClearResultsProps) {
  const styles = useStyles();
  const { clear, clearing } = usePageTexts(DESK_TEXTS).list;
  const [asked, setAsked] = useState<"not yet" | "now" | "before">("not yet");
  const keep = () => {
    setAsked("before");
  };
  return asked === "now" ? (
    <Question
      text={fill(clearing.question, { count })}
      answers={[
        { text: clearing.cancel, onGive: keep },
        { text: clearing.confirm, onGive: onClear },
      ]}
      onDismiss={keep}
    />
  ) : (
    <Button
      // The answer that kept the results is gone.
      ref={asked === "before" ? takeFocus : undefined}
      className={styles.button}
      appearance="subtle"
      size="small"
      onClick={() => {
        if (count > A_HANDFUL) {
          setAsked("now");
        } else {
          onClear();
        }
      }}
    >
      {clear}
    </Button>
  );
}

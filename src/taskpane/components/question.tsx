import { useId } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { onEscape } from "./on-escape";
import { takeFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { flexGrow: 1 },
});

interface Answer {
  readonly text: string;
  readonly onGive: () => void;
}

interface QuestionProps {
  readonly text: string;
  /** The first is the safe one: it has the focus as soon as the question is asked. */
  readonly answers: readonly Answer[];
  /** What Escape does: the answer that leaves everything as it is. */
  readonly onDismiss: () => void;
}

/** Asks what to do about something in the way. */
export function Question({ text, answers, onDismiss }: QuestionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.card} role="group" aria-labelledby={id} onKeyDown={onEscape(onDismiss)}>
      <p id={id} className={styles.text}>
        {text}
      </p>
      <div className={styles.answers}>
        {answers.map((answer, index) => (
          <Button
            key={answer.text}
            className={styles.answer}
            appearance={index === 0 ? "primary" : "secondary"}
            ref={index === 0 ? takeFocus : undefined}
            onClick={answer.onGive}
          >
            {answer.text}
          </Button>
        ))}
      </div>
    </div>
  );
}

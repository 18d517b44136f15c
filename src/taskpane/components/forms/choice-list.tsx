import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useControlStyles } from "../control-styles";

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  choice: {
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly onChoose: () => void;
}

interface ChoiceListProps {
  readonly question: string;
  readonly choices: readonly Choice[];
}

/** A question with its answers, each a button; the first has the keyboard as soon as it is asked. */
export function ChoiceList({ question, choices }: ChoiceListProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const id = useId();
  return (
    <div className={styles.frame} role="group" aria-labelledby={id}>
      <p id={id} className={styles.question}>
        {question}
      </p>
      <ul className={styles.list}>
        {choices.map(({ key, text, onChoose }, index) => (
          <li key={key}>
            <button
              type="button"
              className={mergeClasses(controls.plain, styles.choice)}
              // The user has just asked for the list with a button that stands above it.
              ref={index === 0 ? focusOnce : undefined}
              onClick={onChoose}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

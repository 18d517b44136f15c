import { useId } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { useControlStyles } from "../control-styles";
import { onEscape } from "../on-escape";
import { takeFocus } from "../use-kept-focus";

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyleType: "none" },
  choice: {
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  cancel: { marginLeft: tokens.spacingHorizontalS },
});

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly onChoose: () => void;
}

interface ChoiceListProps {
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly onCancel: () => void;
}

/** Asks for one of several; the first has the focus as soon as it is asked. */
export function ChoiceList({ question, choices, onCancel }: ChoiceListProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { cancel } = usePageTexts(FORMS_TEXTS).rows;
  const id = useId();
  return (
    <div className={styles.frame} role="group" aria-labelledby={id} onKeyDown={onEscape(onCancel)}>
      <p id={id} className={styles.question}>
        {question}
      </p>
      <ul className={styles.list}>
        {choices.map(({ key, text, onChoose }, index) => (
          <li key={key}>
            <button
              type="button"
              className={mergeClasses(controls.plain, styles.choice)}
              ref={index === 0 ? takeFocus : undefined}
              data-unanswered={index === 0 ? "" : undefined}
              onClick={onChoose}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" className={styles.cancel} onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}

import { useState } from "react";
import { Field, makeStyles, SpinButton } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { useHeldStill } from "./use-held-still";

const useStyles = makeStyles({
  // Fluent's own width leaves no room for two of them side by side in a narrow pane.
  number: {
    boxSizing: "border-box",
    minWidth: 0,
    width: "100%",
    "& > input": { minWidth: 0, width: "100%" },
  },
});

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within limits. What is typed beyond them stays to be corrected; until then the number keeps its value. */
export function NumberField({ label, value, minimum, maximum, onChange }: NumberFieldProps) {
  const styles = useStyles();
  const { blank } = usePageTexts(FORMS_TEXTS);
  const [refused, setRefused] = useState<{ readonly typed: string; readonly at: number }>();
  // Discard what was typed once the number changes from elsewhere.
  const typed = refused?.at === value ? refused.typed : undefined;
  const message = typed === undefined ? undefined : fill(blank.notWithin, { minimum, maximum });
  return (
    <Field
      label={label}
      // At once, unlike the message: a click must know that the number is refused.
      validationState={message === undefined ? "none" : "error"}
      validationMessage={useHeldStill(message)}
    >
      <SpinButton
        className={styles.number}
        // Beside a number Fluent would not notice that this very number is typed instead.
        value={typed === undefined ? value : null}
        displayValue={typed}
        min={minimum}
        max={maximum}
        // Fluent's own names of them are English; the arrow keys do the same.
        incrementButton={{ "aria-label": `${label} +1` }}
        decrementButton={{ "aria-label": `${label} -1` }}
        onChange={(_, { value: stepped, displayValue }) => {
          const text = (displayValue ?? "").trim();
          const given = stepped ?? (text === "" ? Number.NaN : Number(text));
          if (Number.isInteger(given) && given >= minimum && given <= maximum) {
            setRefused(undefined);
            onChange(given);
          } else {
            setRefused({ typed: text, at: value });
          }
        }}
      />
    </Field>
  );
}

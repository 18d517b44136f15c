import { useId, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import { ACCEPTANCE_LIMITS } from "../../review/acceptance/acceptance";
import { useTexts } from "../locale/texts-context";
import { useControlStyles } from "./control-styles";
import { takeFocus } from "./use-kept-focus";
import { onEscape } from "./on-escape";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: { alignSelf: "start", minWidth: "auto" },
});

interface AcceptFormProps {
  /** Name of the field and id of the rule, for those who hear one button of many. */
  readonly name: string;
  readonly rule: string;
  readonly tabStop: boolean;
  /** @returns whether it is accepted now */
  readonly onAccept: (reason: string) => Promise<boolean>;
}

/** Accepts a finding once a reason is given; what was written of it stays when the form is left. */
export function AcceptForm({ name, rule, tabStop, onAccept }: AcceptFormProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { acceptance: texts } = useTexts();
  const [reason, setReason] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const id = useId();
  const leave = () => {
    setIsOpen(false);
  };
  if (!isOpen) {
    return (
      <Button
        ref={wasOpen ? takeFocus : undefined}
        size="small"
        className={styles.open}
        tabIndex={tabStop ? 0 : -1}
        aria-label={fill(texts.acceptOf, { name, rule })}
        onClick={() => {
          setIsOpen(true);
          setWasOpen(true);
        }}
      >
        {texts.accept}
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      onKeyDown={onEscape(leave)}
      onSubmit={(event) => {
        event.preventDefault();
        // Where that fails, what was typed can be sent again.
        void onAccept(reason).then((isAccepted) => {
          if (isAccepted) {
            leave();
            setReason("");
          }
        });
      }}
    >
      <Field label={{ children: texts.reason, htmlFor: id }} size="small">
        <Textarea
          id={id}
          ref={writeOn}
          size="small"
          className={controls.fitting}
          maxLength={ACCEPTANCE_LIMITS.reason}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={reason.trim() === ""}>
          {texts.confirm}
        </Button>
        <Button size="small" onClick={leave}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Goes on where the writing was left. */
function writeOn(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

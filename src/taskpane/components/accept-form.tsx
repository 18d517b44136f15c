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
  // Aligns its words with the lines above.
  open: {
    alignSelf: "start",
    minWidth: "auto",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

interface AcceptFormProps {
  /** Name of the field and id of the rule, for those who hear one button of many. */
  readonly name: string;
  readonly rule: string;
  readonly tabStop: boolean;
  /** @returns whether it is accepted now */
  readonly onAccept: (reason: string) => Promise<boolean>;
}

/** Accepts a finding once a reason is given. */
export function AcceptForm({ name, rule, tabStop, onAccept }: AcceptFormProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { acceptance: texts } = useTexts();
  const [reason, setReason] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const id = useId();
  const cancel = () => {
    setReason(null);
  };
  if (reason === null) {
    return (
      <Button
        ref={wasOpen ? takeFocus : undefined}
        size="small"
        appearance="subtle"
        className={styles.open}
        tabIndex={tabStop ? 0 : -1}
        aria-label={fill(texts.acceptOf, { name, rule })}
        onClick={() => {
          setReason("");
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
      onKeyDown={onEscape(cancel)}
      onSubmit={(event) => {
        event.preventDefault();
        // What was typed is kept so that it can be sent again.
        void onAccept(reason).then((isAccepted) => {
          if (isAccepted) {
            setReason(null);
          }
        });
      }}
    >
      <Field label={{ children: texts.reason, htmlFor: id }} size="small">
        <Textarea
          id={id}
          autoFocus
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
        <Button size="small" onClick={cancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

import { useRef } from "react";
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { RuleSetPlace } from "../../../commands/rule-set-settings";
import { useTexts } from "../../locale/texts-context";
import { ruleSetName } from "../../settings/settings-view";
import type { Settings } from "../../settings/use-settings";
import { useControlStyles } from "../control-styles";

const PLACES: readonly RuleSetPlace[] = ["workbook", "user"];

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The rule set in force, another one from a file, and back to the default one. */
export function RuleSetFields({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const { ruleSet: words } = texts.settings;
  const file = useRef<HTMLInputElement>(null);
  const { state, actions, dispatch } = settings;
  const { busy, place, reading } = state;
  return (
    <>
      {reading !== null && (
        <p className={styles.text}>
          {words.inForce} <strong>{ruleSetName(reading.judgedBy, texts.settings)}</strong>
          <br />
          <span className={styles.faint}>{words.sources[reading.judgedBy.source]}</span>
        </p>
      )}
      <Field label={words.place}>
        <RadioGroup
          value={place}
          onChange={(_, { value }) => {
            const chosen = PLACES.find((known) => known === value);
            if (chosen !== undefined) {
              dispatch({ type: "place-chosen", place: chosen });
            }
          }}
        >
          {PLACES.map((name) => (
            <Radio key={name} value={name} label={words.places[name]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            file.current?.click();
          }}
        >
          {words.file}
        </Button>
        <Button
          disabledFocusable={busy || reading?.judgedBy.source === "default"}
          onClick={() => void actions.useDefault()}
        >
          {words.useDefault}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className={controls.hidden}
          tabIndex={-1}
          aria-hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) {
              void actions.chooseFile(chosen, place);
            }
            // The same file may be chosen again, when it was changed in between.
            currentTarget.value = "";
          }}
        />
      </div>
      <p className={styles.faint}>{words.order}</p>
    </>
  );
}

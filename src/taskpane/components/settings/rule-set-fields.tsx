import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { RuleSetPlace } from "../../../commands/rule-set-settings";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import { ruleSetName } from "../../settings/settings-view";
import type { Settings } from "../../settings/use-settings";
import { FileButton } from "../file-button";

const PLACES: readonly RuleSetPlace[] = ["workbook", "user"];

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The rule set in force, another one from a file, and back to the default one. */
export function RuleSetFields({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const texts = useTexts();
  const { ruleSet: words } = usePageTexts(SETTINGS_TEXTS);
  const { state, actions, dispatch } = settings;
  const { busy, place, judgedBy } = state;
  return (
    <>
      {judgedBy !== null && (
        <p className={styles.text}>
          {words.inForce}
          <strong>{ruleSetName(judgedBy, texts.settings)}</strong>
          <br />
          <span className={styles.faint}>{words.sources[judgedBy.source]}</span>
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
        <FileButton
          disabledFocusable={busy}
          text={words.file}
          accept=".json,application/json"
          onFiles={([chosen]) => {
            if (chosen !== undefined) {
              void actions.chooseFile(chosen, place);
            }
          }}
        />
        <Button
          disabledFocusable={
            busy || judgedBy?.source === "default" || judgedBy?.source === "office"
          }
          onClick={() => void actions.useDefault()}
        >
          {words.useDefault}
        </Button>
      </div>
      <p className={styles.faint}>{words.order}</p>
    </>
  );
}

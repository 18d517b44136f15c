import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePageTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import type { Settings } from "../../settings/use-settings";
import { FileButton } from "../file-button";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The settings as a file, for others: to save, or to copy where a pane cannot save, and to load. */
export function SettingsFileFields({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const { file: words } = usePageTexts(SETTINGS_TEXTS);
  const { state, actions } = settings;
  return (
    <div className={styles.row}>
      <FileButton
        disabledFocusable={state.busy}
        text={words.take}
        accept=".json,application/json"
        onFiles={([chosen]) => {
          if (chosen !== undefined) {
            void actions.takeSettings(chosen);
          }
        }}
      />
      <Button disabledFocusable={state.busy} onClick={() => void actions.saveSettings()}>
        {words.save}
      </Button>
      <Button disabledFocusable={state.busy} onClick={() => void actions.copySettings()}>
        {words.copy}
      </Button>
    </div>
  );
}

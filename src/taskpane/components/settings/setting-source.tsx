import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { SettingName } from "../../../settings/user-settings";
import { usePageTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import type { Settings } from "../../settings/use-settings";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

interface SettingSourceProps {
  readonly name: Exclude<SettingName, "ruleSet">;
  readonly heading: string;
  readonly settings: Settings;
}

/** Whether a setting is the user's own, with the way back, or the office's; nothing where nobody has chosen. */
export function SettingSource({ name, heading, settings }: SettingSourceProps) {
  const styles = useStyles();
  const { source: words } = usePageTexts(SETTINGS_TEXTS);
  const { current, actions, state } = settings;
  const source = current.sources[name];
  const restore = words.restore[name in current.office.choices ? "office" : "default"];
  return (
    source !== "default" && (
      <div className={styles.line}>
        {words[source]}
        {source === "user" && (
          <Button
            size="small"
            disabledFocusable={state.busy}
            aria-label={fill(words.restoreOf, { setting: heading, restore })}
            onClick={() => void actions.restore(name)}
          >
            {restore}
          </Button>
        )}
      </div>
    )
  );
}

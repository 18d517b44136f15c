import { Checkbox, makeStyles } from "@fluentui/react-components";
import { SEVERITIES } from "../../../rules/finding";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import type { Settings } from "../../settings/use-settings";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
});

/** Which severities are listed and marked. */
export function ShownFields({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const { severities } = useTexts();
  const { shown: words } = usePageTexts(SETTINGS_TEXTS);
  const { current, actions } = settings;
  const { shown } = current.settings;
  return (
    <div className={styles.list} role="group" aria-label={words.heading}>
      {SEVERITIES.map((severity) => (
        <Checkbox
          key={severity}
          label={severities[severity]}
          checked={shown.includes(severity)}
          disabled={severity === "error"}
          onChange={(_, { checked }) =>
            void actions.choose({
              shown: SEVERITIES.filter((other) =>
                other === severity ? checked === true : shown.includes(other),
              ),
            })
          }
        />
      ))}
    </div>
  );
}

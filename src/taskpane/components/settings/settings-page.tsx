import { useEffect } from "react";
import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { useTexts } from "../../locale/texts-context";
import { settingsNotices } from "../../settings/settings-view";
import type { Settings } from "../../settings/use-settings";
import { useControlStyles } from "../control-styles";
import { FormSection } from "../forms/form-section";
import { Notices } from "../notices";
import { RuleSetFields } from "./rule-set-fields";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  switch: { marginLeft: `-${tokens.spacingHorizontalS}` },
});

interface SettingsPageProps {
  readonly settings: Settings;
  readonly locale: Locale;
}

/** Which rules judge: the rule set, and whether those on wording do. */
export function SettingsPage({ settings, locale }: SettingsPageProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const { state, actions, dispatch } = settings;
  const { heuristics } = texts.settings;
  const notices = settingsNotices(state, texts, locale);
  useEffect(() => {
    void actions.open();
  }, [actions]);
  return (
    <section className={styles.content} aria-label={texts.settings.heading}>
      <p role="status" className={controls.hidden}>
        {notices.map(({ text }) => text).join(" ")}
      </p>
      <Notices
        notices={notices}
        onClose={() => {
          dispatch({ type: "dismissed" });
        }}
      />
      <FormSection heading={texts.settings.ruleSet.heading}>
        <RuleSetFields settings={settings} />
      </FormSection>
      <FormSection heading={heuristics.heading}>
        <Switch
          className={styles.switch}
          label={heuristics.label}
          checked={state.reading?.heuristics ?? true}
          disabled={state.reading === null}
          onChange={(_, { checked }) => void actions.switchHeuristics(checked)}
        />
        <p className={styles.faint}>{heuristics.explanation}</p>
      </FormSection>
    </section>
  );
}

import { useEffect, type ReactNode } from "react";
import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import { lastingNotices, outcomeNotices } from "../../settings/settings-view";
import type { Settings } from "../../settings/use-settings";
import { Section } from "../section";
import { useKeptFocus } from "../use-kept-focus";
import { Notices } from "../notices";
import { PageFoot } from "../page-foot";
import { usePageStyles } from "../page-styles";
import { Spoken } from "../spoken";
import { LocaleFields } from "./locale-fields";
import { MarkPaletteFields } from "./mark-palette-fields";
import { RuleSetFields } from "./rule-set-fields";
import { SettingSource } from "./setting-source";
import { SettingsFileFields } from "./settings-file-fields";
import { ShownFields } from "./shown-fields";

const useStyles = makeStyles({
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SettingsPageProps {
  readonly settings: Settings;
  readonly locale: Locale;
  /** What is below the settings. */
  readonly children: ReactNode;
}

/**
 * What the user can choose for all workbooks, and the rule set of the open one. The result of the last choice stays in sight
 * at the bottom, and moves nothing.
 */
export function SettingsPage({ settings, locale, children }: SettingsPageProps) {
  const styles = useStyles();
  const { content } = usePageStyles();
  // The button that restores a setting disappears with the choice that it restores.
  const keptFocus = useKeptFocus();
  const words = usePageTexts(SETTINGS_TEXTS);
  const texts = useTexts();
  const { state, current, actions, dispatch } = settings;
  const { ruleSet, heuristics, shown, marks, live, locale: language, file } = words;
  const lasting = lastingNotices(state, current, words, texts, locale);
  const outcome = outcomeNotices(state, words, texts, locale);
  useEffect(() => {
    void actions.open();
  }, [actions]);
  return (
    <section aria-label={texts.settings.heading} {...keptFocus}>
      <div className={content}>
        <Spoken text={[...lasting, ...outcome].map(({ text }) => text).join(" ")} />
        <Notices notices={lasting} />
        <Section heading={ruleSet.heading}>
          <RuleSetFields settings={settings} />
        </Section>
        <Section heading={heuristics.heading}>
          <Switch
            label={heuristics.label}
            checked={current.settings.heuristics}
            onChange={(_, { checked }) => void actions.choose({ heuristics: checked })}
          />
          <p className={styles.faint}>{heuristics.explanation}</p>
          <SettingSource name="heuristics" heading={heuristics.heading} settings={settings} />
        </Section>
        <Section heading={shown.heading}>
          <ShownFields settings={settings} />
          <p className={styles.faint}>{shown.explanation}</p>
          <SettingSource name="shown" heading={shown.heading} settings={settings} />
        </Section>
        <Section heading={marks.heading}>
          <MarkPaletteFields settings={settings} />
          <SettingSource name="marks" heading={marks.heading} settings={settings} />
        </Section>
        <Section heading={live.heading}>
          <Switch
            label={live.label}
            checked={current.settings.live}
            onChange={(_, { checked }) => void actions.choose({ live: checked })}
          />
          <p className={styles.faint}>{live.explanation}</p>
          <SettingSource name="live" heading={live.heading} settings={settings} />
        </Section>
        <Section heading={language.heading}>
          <LocaleFields settings={settings} />
          <SettingSource name="locale" heading={language.heading} settings={settings} />
        </Section>
        <Section heading={file.heading}>
          <p className={styles.faint}>{file.explanation}</p>
          <SettingsFileFields settings={settings} />
        </Section>
        {children}
      </div>
      {outcome.length > 0 && (
        <PageFoot>
          <Notices
            notices={outcome}
            onClose={() => {
              dispatch({ type: "dismissed" });
            }}
          />
        </PageFoot>
      )}
    </section>
  );
}

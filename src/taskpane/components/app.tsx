import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../declaration/locale";
import { LanguageContext } from "../locale/texts-context";
import { useDocumentLanguage } from "../locale/use-document-language";
import { usePaneTexts } from "../locale/use-pane-texts";
import type { PanePorts } from "../ports";
import { CurrentSettingsContext, useSettingsInPane } from "../settings/current-settings-context";
import type { KnownOfficeTheme } from "../theme/office-theme";
import { DARK_THEME, LIGHT_THEME } from "../theme/pane-theme";
import { useDarkTheme } from "../theme/use-dark-theme";
import { Pane } from "./pane";
import { Part, PartProblem } from "./part";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    overflowWrap: "break-word",
    // No single character on a last line, and no gap before a quotation mark that begins a line.
    textWrap: "pretty",
    textSpacingTrim: "trim-start",
  },
  // In sight wherever the user was when choosing a language.
  problem: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface AppProps {
  readonly ports: PanePorts;
  /** Office's language, the pane's default. */
  readonly officeLocale: Locale;
  readonly officeTheme: KnownOfficeTheme | undefined;
  /** Year of the forms that are filled in now. */
  readonly year: number;
}

/** The pane in its theme and language, with the settings that hold. */
export function App({ ports, officeLocale, officeTheme, year }: AppProps) {
  const styles = useStyles();
  const dark = useDarkTheme(officeTheme);
  const inPane = useSettingsInPane(ports.settings);
  const choice = inPane.current.settings.locale;
  const { language, problem, retry } = usePaneTexts(choice === "office" ? officeLocale : choice);
  useDocumentLanguage(language);
  return (
    <FluentProvider theme={dark ? DARK_THEME : LIGHT_THEME} className={styles.root}>
      <CurrentSettingsContext value={inPane}>
        {language !== null && (
          <LanguageContext value={language}>
            <Part>
              <Pane ports={ports} locale={language.locale} year={year} />
            </Part>
            {problem !== null && (
              <div className={styles.problem}>
                <PartProblem error={problem.error} onRetry={retry} />
              </div>
            )}
          </LanguageContext>
        )}
      </CurrentSettingsContext>
    </FluentProvider>
  );
}

import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { Locale } from "../../declaration/locale";
import { PANE_TEXTS } from "../locale/pane-texts";
import { TextsContext } from "../locale/texts-context";
import type { PanePorts } from "../ports";
import type { KnownOfficeTheme } from "../theme/office-theme";
import { DARK_THEME, LIGHT_THEME } from "../theme/pane-theme";
import { useDarkTheme } from "../theme/use-dark-theme";
import { Pane } from "./pane";
import { Part } from "./part";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
});

interface AppProps {
  readonly ports: PanePorts;
  readonly locale: Locale;
  readonly officeTheme: KnownOfficeTheme | undefined;
  /** Year of the forms that are filled in now. */
  readonly year: number;
}

/** The pane in its theme and language. */
export function App({ ports, locale, officeTheme, year }: AppProps) {
  const styles = useStyles();
  const dark = useDarkTheme(officeTheme);
  return (
    <FluentProvider theme={dark ? DARK_THEME : LIGHT_THEME} className={styles.root}>
      <TextsContext value={PANE_TEXTS[locale]}>
        <Part>
          <Pane ports={ports} locale={locale} year={year} />
        </Part>
      </TextsContext>
    </FluentProvider>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useTexts } from "../../locale/texts-context";
import { takeFocus } from "../use-kept-focus";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The head of the page of settings, with the way back, which has the focus first. */
export function SettingsBar({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { settings } = useTexts();
  return (
    <div className={styles.bar}>
      <Button
        appearance="subtle"
        ref={takeFocus}
        icon={<ArrowLeftRegular />}
        aria-label={settings.back}
        title={settings.back}
        onClick={onBack}
      />
      <h2 className={styles.heading}>{settings.heading}</h2>
    </div>
  );
}

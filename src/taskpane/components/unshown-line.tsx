import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import { useTexts } from "../locale/texts-context";
import type { DeclarationView } from "../view/declaration-view";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface UnshownLineProps {
  readonly unshown: DeclarationView["unshown"];
  readonly onSettings: () => void;
}

/** How many findings the settings keep from list and sheet, so that none is lost in silence; with the way to change that. */
export function UnshownLine({ unshown, onSettings }: UnshownLineProps) {
  const styles = useStyles();
  const { severities, settings } = useTexts();
  const { unshown: words } = settings;
  const kinds = unshown
    .map(({ severity, count }) => fill(words.kind, { severity: severities[severity], count }))
    .join(words.and);
  return (
    <p className={styles.line}>
      {fill(words.line, { kinds })}{" "}
      <Link as="button" inline onClick={onSettings}>
        {words.change}
      </Link>
    </p>
  );
}

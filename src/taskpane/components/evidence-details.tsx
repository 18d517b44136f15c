import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../report/evidence";
import { useTexts } from "../locale/texts-context";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  places: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What a form was recognised by: one line that opens. */
export function EvidenceDetails({ evidence }: { readonly evidence: Evidence }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Disclosure summary={texts.evidence}>
      <div className={styles.text}>
        <p>{evidence.summary}</p>
        <ul className={styles.places}>
          {evidence.places.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

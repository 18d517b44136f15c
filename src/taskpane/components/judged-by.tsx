import { makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedBy } from "../../settings/rule-set-in-force";
import { useTexts } from "../locale/texts-context";
import { judgedByText } from "../settings/settings-view";

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** By which rule set the result was judged, and stored rule sets that could not be used. */
export function JudgedByLine({ judgedBy }: { readonly judgedBy: JudgedBy }) {
  const styles = useStyles();
  const texts = useTexts();
  const { unusable } = texts.settings;
  const sentences = [judgedByText(judgedBy, texts), ...judgedBy.unusable.map((at) => unusable[at])];
  return <p className={styles.line}>{sentences.join(" ")}</p>;
}

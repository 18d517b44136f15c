import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import type { DeclarationView } from "../view/declaration-view";
import { Counts } from "./counts";
import { EvidenceDetails } from "./evidence-details";
import { VerdictCard } from "./verdict-card";

const useStyles = makeStyles({
  department: { fontWeight: tokens.fontWeightSemibold },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** The verdict on one declaration: which one it is, and how much was found. */
export function DeclarationSummary({ view }: { readonly view: DeclarationView }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <VerdictCard verdict={view.verdict}>
      <p>{texts.explanations[view.explanation]}</p>
      <Counts counts={view.counts} />
      <div className={styles.name}>
        <span className={styles.department}>{view.department ?? texts.noDepartment}</span>
        <span className={styles.place}>{`${view.sheet} · ${view.range}`}</span>
        <span className={styles.place}>{view.edition}</span>
      </div>
      <EvidenceDetails evidence={view.evidence} />
    </VerdictCard>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { RowComparison } from "../../desk/compare/row-comparison";
import { useTexts } from "../../locale/texts-context";
import { SentenceList } from "./sentence-list";

const PARTS = ["fixed", "remaining", "added", "changes"] as const;

const useStyles = makeStyles({
  line: { margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What has become of a declaration since it was submitted before. */
export function ComparisonDetails({ comparison }: { readonly comparison: RowComparison }) {
  const styles = useStyles();
  const { compare } = useTexts().desk;
  return (
    <section>
      <h3 className={styles.line}>{compare.heading}</h3>
      <p className={styles.faint}>{fill(compare.earlier, { file: comparison.earlierFile })}</p>
      {PARTS.map((part) =>
        comparison[part].length === 0 ? null : (
          <SentenceList
            key={part}
            summary={fill(compare[part], { count: comparison[part].length })}
            sentences={comparison[part]}
          />
        ),
      )}
      {comparison.changes.length === 0 && <p className={styles.line}>{compare.unchanged}</p>}
    </section>
  );
}

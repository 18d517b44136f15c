import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import { comparisonWords } from "../../desk/compare/comparison-words";
import type { RowComparison } from "../../desk/compare/row-comparison";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { SentenceList } from "./sentence-list";

const PARTS = ["fixed", "remaining", "added", "changes"] as const;

const useStyles = makeStyles({
  line: { margin: 0 },
  remarks: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  faint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface ComparisonDetailsProps {
  /** `unknown` where there is no earlier form. */
  readonly comparison: RowComparison | "unknown";
  readonly locale: Locale;
}

/** How a declaration has changed since an earlier submission. */
export function ComparisonDetails({ comparison, locale }: ComparisonDetailsProps) {
  const styles = useStyles();
  const { compare } = usePageTexts(DESK_TEXTS);
  return (
    <section>
      <h3 className={styles.line}>{compare.heading}</h3>
      {comparison === "unknown" ? (
        <p className={styles.line}>{compare.noEarlier}</p>
      ) : (
        <Changes comparison={comparison} locale={locale} />
      )}
    </section>
  );
}

interface ChangesProps {
  readonly comparison: RowComparison;
  readonly locale: Locale;
}

/** What has changed since the earlier form. */
function Changes({ comparison, locale }: ChangesProps) {
  const styles = useStyles();
  const { compare } = usePageTexts(DESK_TEXTS);
  const words = useMemo(() => comparisonWords(comparison, locale), [comparison, locale]);
  return (
    <>
      <p className={styles.faint}>{fill(compare.earlier, { file: comparison.earlierFile })}</p>
      {comparison.earlierRemarks !== null && (
        <p className={styles.remarks}>
          {fill(compare.earlierRemarks, { remarks: comparison.earlierRemarks })}
        </p>
      )}
      {PARTS.map((part) =>
        words[part].length === 0 ? null : (
          <SentenceList
            key={part}
            summary={fill(compare[part], { count: words[part].length })}
            sentences={words[part]}
          />
        ),
      )}
      {words.changes.length === 0 && <p className={styles.line}>{compare.unchanged}</p>}
    </>
  );
}

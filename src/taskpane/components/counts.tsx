import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counts as CountsBySeverity } from "../../review/checked-workbook";
import { SEVERITIES } from "../../rules/finding";
import { useTexts } from "../locale/texts-context";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  none: { color: tokens.colorNeutralForeground3 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How many findings of each severity there are. */
export function Counts({ counts }: { readonly counts: CountsBySeverity }) {
  const styles = useStyles();
  const { severities } = useTexts();
  return (
    <ul className={styles.list}>
      {SEVERITIES.map((severity) => (
        <li
          key={severity}
          className={mergeClasses(styles.item, counts[severity] === 0 && styles.none)}
        >
          <SeverityIcon severity={severity} decorative />
          {severities[severity]} <span className={styles.number}>{counts[severity]}</span>
        </li>
      ))}
    </ul>
  );
}

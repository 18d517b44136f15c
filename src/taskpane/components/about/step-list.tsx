import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { StepView } from "../../about/step-view";

const ICONS = {
  ok: CheckmarkCircle16Filled,
  failed: ErrorCircle16Filled,
  unsupported: Info16Filled,
  skipped: Warning16Filled,
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "2px" },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unsupported: { color: tokens.colorNeutralForeground3 },
  skipped: { color: tokens.colorStatusWarningForeground3 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  faint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  status: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface StepListProps {
  readonly label: string;
  readonly steps: readonly StepView[];
}

/** The steps of the self-check, a row each. */
export function StepList({ label, steps }: StepListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map(({ id, status, name, statusText, reason, detail, time }) => {
        const Icon = ICONS[status];
        return (
          <li key={id} className={styles.row} data-step={id} data-status={status}>
            <Icon className={mergeClasses(styles.icon, styles[status])} aria-hidden />
            <div className={styles.words}>
              <div className={styles.head}>
                <span className={styles.name}>{name}</span>
                <span className={styles.status}>{statusText}</span>
              </div>
              {reason !== "" && <div>{reason}</div>}
              <div className={styles.faint}>
                {[detail, time].filter((part) => part !== "").join(" · ")}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

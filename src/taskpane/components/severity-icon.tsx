import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { MARK_STYLES } from "../../sheet/marks/mark-styles";
import type { Severity } from "../../rules/finding";
import { useTexts } from "../locale/texts-context";

const ICONS = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** The colours in which the sheet's cells are marked, so that the sign explains the mark. */
const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    flexShrink: 0,
    padding: "2px",
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { backgroundColor: MARK_STYLES.error.fill, color: MARK_STYLES.error.font },
  warning: { backgroundColor: MARK_STYLES.warning.fill, color: MARK_STYLES.warning.font },
  info: { backgroundColor: MARK_STYLES.info.fill, color: MARK_STYLES.info.font },
});

interface SeverityIconProps {
  readonly severity: Severity;
  /** The severity's name stands beside it. */
  readonly decorative?: boolean;
}

/** The sign of a severity: told apart by its shape, not by colour alone. */
export function SeverityIcon({ severity, decorative = false }: SeverityIconProps) {
  const styles = useStyles();
  const { severities } = useTexts();
  const Icon = ICONS[severity];
  return (
    <span
      className={mergeClasses(styles.badge, styles[severity])}
      {...(decorative
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": severities[severity] })}
    >
      <Icon aria-hidden />
    </span>
  );
}

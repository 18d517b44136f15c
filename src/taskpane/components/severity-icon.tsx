import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { MARK_STYLES_OF } from "../../sheet/marks/mark-styles";
import type { Severity } from "../../rules/finding";
import { useTexts } from "../locale/texts-context";
import { useUserSettings } from "../settings/current-settings-context";

const ICONS = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    flexShrink: 0,
    padding: "2px",
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface SeverityIconProps {
  readonly severity: Severity;
  /** The severity's name stands beside it. */
  readonly decorative?: boolean;
}

/** The icon of a severity, distinguishable by its shape, not only by its colour. */
export function SeverityIcon({ severity, decorative = false }: SeverityIconProps) {
  const styles = useStyles();
  const { severities } = useTexts();
  const { marks } = useUserSettings();
  const Icon = ICONS[severity];
  // The colours in which the sheet's cells are marked, so that the sign explains the mark.
  const { fill: backgroundColor, font: color } = MARK_STYLES_OF[marks][severity];
  return (
    <span
      className={styles.badge}
      style={{ backgroundColor, color }}
      {...(decorative
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": severities[severity] })}
    >
      <Icon aria-hidden />
    </span>
  );
}

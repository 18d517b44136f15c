import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import type { Verdict } from "../../review/checked-workbook";

/** The verdict of a declaration, or that there is none to judge. */
export type PaneVerdict = Verdict | "unrecognised";

const ICONS = {
  pass: CheckmarkCircle20Filled,
  revise: ErrorCircle20Filled,
  unrecognised: QuestionCircle20Filled,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  revise: { color: tokens.colorStatusDangerForeground1 },
  unrecognised: { color: tokens.colorNeutralForeground2 },
});

interface VerdictIconProps {
  readonly verdict: PaneVerdict;
  readonly className?: string;
}

/** The sign of a verdict; the verdict's words stand beside it. */
export function VerdictIcon({ verdict, className }: VerdictIconProps) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return <Icon className={mergeClasses(styles.icon, styles[verdict], className)} aria-hidden />;
}

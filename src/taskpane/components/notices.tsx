import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useTexts } from "../locale/texts-context";
import type { NoticeView } from "../view/notice-line";
import { useControlStyles } from "./control-styles";

const ICONS = {
  problem: ErrorCircle16Filled,
  caution: Warning16Filled,
  done: CheckmarkCircle16Filled,
};

const useStyles = makeStyles({
  notice: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  icon: { flexShrink: 0, marginTop: "2px" },
  problemIcon: { color: tokens.colorStatusDangerForeground1 },
  cautionIcon: { color: tokens.colorStatusWarningForeground3 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, margin: 0, overflowWrap: "anywhere" },
  undo: { flexShrink: 0, alignSelf: "start" },
  close: { display: "flex", flexShrink: 0, alignSelf: "start", padding: "4px" },
});

interface NoticesProps {
  readonly notices: readonly NoticeView[];
  /** Closes what the user may close. */
  readonly onClose?: () => void;
  readonly onUndo?: (undo: NonNullable<NoticeView["undo"]>) => void;
}

/** Lines above the result; the pane's live region reads them aloud. */
export function Notices({ notices, onClose, onUndo }: NoticesProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { actions } = useTexts();
  return notices.map(({ tone, text, closable, undo }) => {
    const Icon = ICONS[tone];
    return (
      <div
        // The button that was refused keeps the focus when its line says why.
        key={undo === undefined ? text : "undo"}
        className={mergeClasses(styles.notice, styles[tone])}
        tabIndex={-1}
        data-notice
      >
        <Icon className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden />
        <p className={styles.text}>{text}</p>
        {undo !== undefined && onUndo !== undefined && (
          <Button
            size="small"
            className={styles.undo}
            data-undo
            onClick={() => {
              onUndo(undo);
            }}
          >
            {actions.undo}
          </Button>
        )}
        {closable && (
          <button
            type="button"
            className={mergeClasses(controls.plain, styles.close)}
            aria-label={actions.close}
            onClick={onClose}
          >
            <Dismiss16Regular aria-hidden />
          </button>
        )}
      </div>
    );
  });
}

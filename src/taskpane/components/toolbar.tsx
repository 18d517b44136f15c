import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useTexts } from "../locale/texts-context";
import type { PaneState } from "../state/pane-state";
import { takeFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  action: { position: "relative", flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap" },
  // The button stays as wide as it is: beside a wider one the others would not fit into a narrow pane, and all would jump.
  behindSpinner: { visibility: "hidden" },
  spinner: { position: "absolute", inset: 0 },
  steps: { display: "flex", marginLeft: "auto" },
});

interface ToolbarProps {
  readonly activity: PaneState["activity"];
  /** There is something to step through. */
  readonly steppable: boolean;
  readonly onValidate: () => void;
  readonly onClear: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onSettings: () => void;
  /** Gives the keyboard to the button of the settings, which the user comes back from. */
  readonly fromSettings: boolean;
}

/** The pane's commands, always in sight. */
export function Toolbar({
  activity,
  steppable,
  onValidate,
  onClear,
  onStep,
  onSettings,
  fromSettings,
}: ToolbarProps) {
  const styles = useStyles();
  const { actions, settings } = useTexts();
  // Live checking goes on while the user works.
  const busy = activity !== "idle" && activity !== "updating";
  const isValidating = activity === "validating";
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={busy}
        aria-label={isValidating ? actions.validating : undefined}
        onClick={onValidate}
      >
        <span className={isValidating ? styles.behindSpinner : undefined}>{actions.validate}</span>
        {isValidating && <Spinner className={styles.spinner} size="extra-tiny" aria-hidden />}
      </Button>
      <Button className={styles.action} disabledFocusable={busy} onClick={onClear}>
        {activity === "clearing" ? actions.clearing : actions.clear}
      </Button>
      <div className={styles.steps}>
        <Button
          appearance="subtle"
          disabled={!steppable}
          icon={<ArrowUpRegular />}
          aria-label={actions.previous}
          title={actions.previous}
          onClick={() => {
            onStep(-1);
          }}
        />
        <Button
          appearance="subtle"
          disabled={!steppable}
          icon={<ArrowDownRegular />}
          aria-label={actions.next}
          title={actions.next}
          onClick={() => {
            onStep(1);
          }}
        />
        <Button
          appearance="subtle"
          ref={fromSettings ? takeFocus : undefined}
          icon={<SettingsRegular />}
          aria-label={settings.open}
          title={settings.open}
          onClick={onSettings}
        />
      </div>
    </div>
  );
}

import { Spinner, Tooltip } from "@fluentui/react-components";
import type { Ribbon, RibbonButton } from "../../ribbon/ribbon";
import { useTexts } from "./texts-context";

interface RibbonStripProps {
  readonly ribbon: Ribbon;
  readonly panePage: string | null;
  readonly runningButton: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's buttons as the manifest describes them. */
export function RibbonStrip({ ribbon, panePage, runningButton, onPress }: RibbonStripProps) {
  const texts = useTexts();
  return (
    <div className="ribbon" role="toolbar" aria-label={texts.ribbonTab}>
      {ribbon.groups.map(({ id, label, buttons }) => (
        <div key={id} className="ribbon-group" role="group" aria-label={label}>
          <div className="ribbon-buttons">
            {buttons.map((button) => (
              <LargeButton
                key={button.id}
                button={button}
                isOn={button.action.type === "show-taskpane" && button.action.page === panePage}
                isRunning={button.id === runningButton}
                isDisabled={runningButton !== null}
                onPress={onPress}
              />
            ))}
          </div>
          <span className="ribbon-label" aria-hidden>
            {label}
          </span>
        </div>
      ))}
    </div>
  );
}

interface LargeButtonProps {
  readonly button: RibbonButton;
  readonly isOn: boolean;
  readonly isRunning: boolean;
  readonly isDisabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

function LargeButton({ button, isOn, isRunning, isDisabled, onPress }: LargeButtonProps) {
  const { label, icon, supertip, action } = button;
  const hint = (
    <>
      <strong>{supertip.title}</strong>
      <br />
      {supertip.description}
    </>
  );
  return (
    <Tooltip content={hint} relationship="description" positioning="below-start">
      <button
        type="button"
        className="ribbon-button"
        aria-pressed={action.type === "show-taskpane" ? isOn : undefined}
        disabled={isDisabled}
        onClick={() => {
          onPress(button);
        }}
      >
        {isRunning ? (
          <Spinner className="ribbon-icon" size="small" />
        ) : (
          <img className="ribbon-icon" src={icon} alt="" />
        )}
        {label}
      </button>
    </Tooltip>
  );
}

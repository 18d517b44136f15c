import type { Locale } from "../../../declaration/locale";
import type { AboutPorts } from "../../about/about-ports";
import type { SelfCheck } from "../../about/use-self-check";
import type { SettingsPorts } from "../../settings/settings-ports";
import { useSettings } from "../../settings/use-settings";
import type { Turns } from "../../state/turns";
import { AboutSection } from "../about/about-section";
import { SettingsPage } from "./settings-page";

interface SettingsRoomProps {
  readonly ports: SettingsPorts;
  /** Those of the whole pane. */
  readonly turns: Turns;
  readonly about: AboutPorts;
  readonly selfCheck: SelfCheck;
  /** Something is at work in the workbook. */
  readonly isBusy: boolean;
  readonly locale: Locale;
  /** Called when other rules judge than before; keeps its identity. */
  readonly onChanged: () => void;
}

/** The page of settings with its state, and what the add-in says of itself; loaded when it is first opened. */
export function SettingsRoom({
  ports,
  turns,
  about,
  selfCheck,
  isBusy,
  locale,
  onChanged,
}: SettingsRoomProps) {
  const settings = useSettings(ports, turns, onChanged);
  return (
    <SettingsPage settings={settings} locale={locale}>
      <AboutSection ports={about} selfCheck={selfCheck} isBusy={isBusy} />
    </SettingsPage>
  );
}

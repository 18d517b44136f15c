import type { Locale } from "../../../declaration/locale";
import type { SettingsPorts } from "../../settings/settings-ports";
import { useSettings } from "../../settings/use-settings";
import { SettingsPage } from "./settings-page";

interface SettingsRoomProps {
  readonly ports: SettingsPorts;
  readonly locale: Locale;
  /** Called when other rules judge than before; keeps its identity. */
  readonly onChanged: () => void;
}

/** The page of settings with its state; loaded when it is first opened. */
export function SettingsRoom({ ports, locale, onChanged }: SettingsRoomProps) {
  const settings = useSettings(ports, onChanged);
  return <SettingsPage settings={settings} locale={locale} />;
}

import { createContext, useContext, useEffect, useMemo, useState } from "react";
import type { CurrentSettings } from "../../commands/current-settings";
import { settingsInForce } from "../../settings/settings-in-force";
import type { UserSettings } from "../../settings/user-settings";
import type { SettingsPorts } from "./settings-ports";

/** The settings that hold in the pane, and what takes over new ones. */
export interface SettingsInPane {
  readonly current: CurrentSettings;
  readonly update: (current: CurrentSettings) => void;
}

const BY_DEFAULT: SettingsInPane = {
  current: { ...settingsInForce({}, {}), user: {}, office: { choices: {}, problem: null } },
  update: () => undefined,
};

export const CurrentSettingsContext = createContext<SettingsInPane>(BY_DEFAULT);

/** The settings that hold, with what the office has chosen as soon as that is known; for the root of the pane. */
export function useSettingsInPane({
  atStart,
  current: read,
}: Pick<SettingsPorts, "atStart" | "current">): SettingsInPane {
  const [current, update] = useState(atStart);
  useEffect(() => {
    void read().then(update);
  }, [read]);
  return useMemo(() => ({ current, update }), [current]);
}

/** What holds now. */
export function useUserSettings(): UserSettings {
  return useContext(CurrentSettingsContext).current.settings;
}

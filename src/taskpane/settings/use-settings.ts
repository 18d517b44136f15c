import { useContext, useMemo, useReducer } from "react";
import type { CurrentSettings } from "../../commands/current-settings";
import type { Turns } from "../state/turns";
import { CurrentSettingsContext } from "./current-settings-context";
import { settingsActions, type SettingsActions } from "./settings-actions";
import type { SettingsPorts } from "./settings-ports";
import {
  INITIAL_SETTINGS,
  settingsReducer,
  type SettingsEvent,
  type SettingsState,
} from "./settings-state";

/** State, actions and events of the page of settings, and the settings themselves. */
export interface Settings {
  readonly state: SettingsState;
  readonly current: CurrentSettings;
  readonly actions: SettingsActions;
  readonly dispatch: (event: SettingsEvent) => void;
}

/**
 * @param turns those of the whole pane
 * @param changed called when other findings, or marks, are due than before; keeps its identity
 */
export function useSettings(ports: SettingsPorts, turns: Turns, changed: () => void): Settings {
  const [state, dispatch] = useReducer(settingsReducer, INITIAL_SETTINGS);
  const { current, update } = useContext(CurrentSettingsContext);
  const actions = useMemo(
    () => settingsActions(ports, dispatch, { changed, update }, turns),
    [ports, changed, update, turns],
  );
  return { state, current, actions, dispatch };
}

import { useMemo, useReducer } from "react";
import { settingsActions, type SettingsActions } from "./settings-actions";
import type { SettingsPorts } from "./settings-ports";
import {
  INITIAL_SETTINGS,
  settingsReducer,
  type SettingsEvent,
  type SettingsState,
} from "./settings-state";

/** State, actions and events of the page of settings. */
export interface Settings {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
  readonly dispatch: (event: SettingsEvent) => void;
}

/** @param changed called when other rules judge than before; keeps its identity */
export function useSettings(ports: SettingsPorts, changed: () => void): Settings {
  const [state, dispatch] = useReducer(settingsReducer, INITIAL_SETTINGS);
  const actions = useMemo(() => settingsActions(ports, dispatch, changed), [ports, changed]);
  return { state, actions, dispatch };
}

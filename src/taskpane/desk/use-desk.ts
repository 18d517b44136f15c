import { useEffect, useMemo, useReducer } from "react";
import type { Locale } from "../../declaration/locale";
import { deskActions, type DeskActions } from "./desk-actions";
import { exportActions, type ExportActions } from "./exports/export-actions";
import type { DeskPorts } from "./desk-ports";
import { deskReducer, NO_DESK, type DeskEvent, type DeskState } from "./desk-state";

/** State, actions and events of the reviewer's desk. */
export interface Desk {
  readonly state: DeskState;
  readonly actions: DeskActions & ExportActions;
  readonly dispatch: (event: DeskEvent) => void;
}

export function useDesk(ports: DeskPorts, locale: Locale): Desk {
  const [state, dispatch] = useReducer(deskReducer, NO_DESK);
  const actions = useMemo(
    () => ({
      ...deskActions(ports, dispatch, locale),
      ...exportActions(ports, dispatch, locale),
    }),
    [ports, locale],
  );
  useEffect(() => () => void actions.clear(), [actions]);
  return { state, actions, dispatch };
}

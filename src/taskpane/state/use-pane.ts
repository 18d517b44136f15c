import { useEffect, useMemo, useReducer } from "react";
import type { CheckPorts } from "../ports";
import { paneActions, type PaneActions } from "./pane-actions";
import { INITIAL_STATE, paneReducer, type PaneState } from "./pane-state";

/** The pane's state and its actions; the actions keep their identity as long as the ports do. */
export function usePane(ports: CheckPorts): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const actions = useMemo(() => paneActions(ports, dispatch), [ports]);
  useEffect(() => {
    void actions.start();
  }, [actions]);
  return [state, actions];
}

import { useEffect, useMemo, useReducer } from "react";
import type { CheckPorts } from "../ports";
import { paneActions, type PaneActions } from "./pane-actions";
import { INITIAL_STATE, paneReducer, type PaneEvent, type PaneState } from "./pane-state";
import type { Turns } from "./turns";
import { useLiveChecking } from "./use-live-checking";

/**
 * The pane's state and its actions; the actions keep their identity as long as the ports do.
 * @param turns those of the whole pane
 * @param onEvent is called with everything that happens, and keeps its identity, too
 */
export function usePane(
  ports: CheckPorts,
  turns: Turns,
  onEvent: (event: PaneEvent) => void,
): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const actions = useMemo(
    () =>
      paneActions(
        ports,
        (event) => {
          dispatch(event);
          onEvent(event);
        },
        turns,
      ),
    [ports, turns, onEvent],
  );
  useEffect(() => {
    void actions.start();
  }, [actions]);
  useLiveChecking(state, actions, dispatch);
  return [state, actions];
}

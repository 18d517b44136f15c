import { useEffect, useMemo, useReducer, useRef } from "react";
import type { Locale } from "../../declaration/locale";
import type { Turns } from "../state/turns";
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

function openDesk({ remarks }: DeskPorts): DeskState {
  return { ...NO_DESK, kept: remarks.read() };
}

/**
 * The desk keeps what was reviewed when the language changes, and words it again.
 * @param turns those of the whole pane
 */
export function useDesk(ports: DeskPorts, turns: Turns, locale: Locale): Desk {
  const [state, dispatch] = useReducer(deskReducer, ports, openDesk);
  const desk = useMemo(() => deskActions(ports, dispatch), [ports]);
  const exporting = useMemo(
    () => exportActions(ports, dispatch, turns, locale),
    [ports, turns, locale],
  );
  const actions = useMemo(() => ({ ...desk, ...exporting }), [desk, exporting]);
  useEffect(() => desk.clear, [desk]);
  const reviewed = useRef(state);
  useEffect(() => {
    reviewed.current = state;
  }, [state]);
  useEffect(() => {
    void desk.speak(locale, reviewed.current);
  }, [desk, locale]);
  return { state, actions, dispatch };
}

import { useMemo, useReducer } from "react";
import { DEFAULT_EDITION } from "../../editions/editions";
import type { Turns } from "../state/turns";
import type { FormPorts } from "./form-ports";
import { formsActions, type FormsActions } from "./forms-actions";
import { formsReducer, initialForms, type FormsEvent, type FormsState } from "./forms-state";

/** State, actions and events of the part of the pane that makes and mends forms. */
export interface Forms {
  readonly state: FormsState;
  readonly actions: FormsActions;
  readonly dispatch: (event: FormsEvent) => void;
}

/**
 * @param turns those of the whole pane
 * @param onMoved see `formsActions`; keeps its identity
 * @param year of the forms that are filled in now
 */
export function useForms(
  ports: FormPorts,
  turns: Turns,
  onMoved: (unmarked: boolean) => void,
  year: number,
): Forms {
  const [state, dispatch] = useReducer(formsReducer, null, () =>
    initialForms(year, DEFAULT_EDITION.id),
  );
  const actions = useMemo(
    () => formsActions(ports, dispatch, turns, onMoved),
    [ports, turns, onMoved],
  );
  return { state, actions, dispatch };
}

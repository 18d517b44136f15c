import { useMemo, useReducer } from "react";
import type { AboutPorts } from "./about-ports";
import { runSelfCheck } from "./run-self-check";
import {
  INITIAL_SELF_CHECK,
  selfCheckReducer,
  type SelfCheckEvent,
  type SelfCheckState,
} from "./self-check-state";

/** The self-check and what drives it. */
export interface SelfCheck {
  readonly state: SelfCheckState;
  readonly dispatch: (event: SelfCheckEvent) => void;
  readonly run: () => Promise<void>;
}

/**
 * The self-check of a pane; held by the pane, since its page may be left meanwhile.
 * @param alone does something while nothing else touches the workbook; keeps its identity
 */
export function useSelfCheck(
  { selfCheck }: Pick<AboutPorts, "selfCheck">,
  alone: (action: () => Promise<void>) => Promise<void>,
): SelfCheck {
  const [state, dispatch] = useReducer(selfCheckReducer, INITIAL_SELF_CHECK);
  const run = useMemo(
    () => () => alone(() => runSelfCheck({ selfCheck }, dispatch)),
    [selfCheck, alone],
  );
  return { state, dispatch, run };
}

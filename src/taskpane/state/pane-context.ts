import type { ProblemCode } from "../../commands/outcome";
import type { CheckPorts } from "../ports";
import type { Notice, PaneEvent } from "./pane-state";
import type { Turns } from "./turns";

/** What the actions of the pane work with. */
export interface PaneContext {
  readonly ports: CheckPorts;
  readonly dispatch: (event: PaneEvent) => void;
  /** Those of the whole pane. */
  readonly turns: Turns;
}

/** The pane could not do what it was at. */
export function failed(code: ProblemCode): PaneEvent {
  return { type: "failed", code };
}

export function noticed(notice: Notice): PaneEvent {
  return { type: "noticed", notice };
}

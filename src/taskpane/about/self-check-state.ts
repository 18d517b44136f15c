import type { ProblemCode } from "../../commands/outcome";
import type { CheckedStep } from "../../commands/self-check/step";

/** Where the self-check stands; put in words only while drawn, so that they follow the language. */
export type SelfCheckStatus =
  | { readonly kind: "running" | "done" | "copied" }
  /** The report, with the time it was asked for, is shown instead. */
  | { readonly kind: "not-copied"; readonly time: string }
  | { readonly kind: "problem"; readonly code: ProblemCode };

/** The self-check, which goes on while other pages are shown. */
export interface SelfCheckState {
  readonly steps: readonly CheckedStep[];
  readonly status: SelfCheckStatus | null;
}

export type SelfCheckEvent =
  | { readonly type: "step"; readonly step: CheckedStep }
  | { readonly type: "status"; readonly status: SelfCheckStatus };

export const INITIAL_SELF_CHECK: SelfCheckState = { steps: [], status: null };

export function selfCheckReducer(state: SelfCheckState, event: SelfCheckEvent): SelfCheckState {
  switch (event.type) {
    case "step":
      return { ...state, steps: [...state.steps, event.step] };
    case "status":
      return { steps: event.status.kind === "running" ? [] : state.steps, status: event.status };
  }
}

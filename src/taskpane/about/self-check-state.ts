import type { ProblemCode } from "../../commands/outcome";
import type { CheckedStep } from "../../commands/self-check/step";

/** What is told of the self-check; in words only while it is drawn, so that they follow the language. */
export type SelfCheckTold =
  | { readonly kind: "running" | "done" | "copied" }
  /** The report, with the time it was asked for, is shown instead. */
  | { readonly kind: "not-copied"; readonly time: string }
  | { readonly kind: "problem"; readonly code: ProblemCode };

/** The self-check, which goes on while other pages are shown. */
export interface SelfCheckState {
  readonly steps: readonly CheckedStep[];
  readonly told: SelfCheckTold | null;
}

export type SelfCheckEvent =
  | { readonly type: "step"; readonly step: CheckedStep }
  | { readonly type: "told"; readonly told: SelfCheckTold };

export const INITIAL_SELF_CHECK: SelfCheckState = { steps: [], told: null };

export function selfCheckReducer(state: SelfCheckState, event: SelfCheckEvent): SelfCheckState {
  switch (event.type) {
    case "step":
      return { ...state, steps: [...state.steps, event.step] };
    case "told":
      return { steps: event.told.kind === "running" ? [] : state.steps, told: event.told };
  }
}

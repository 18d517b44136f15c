import type { ProblemCode } from "../../commands/outcome";
import type { RuleSetPlace, SettingsReading } from "../../commands/rule-set-settings";
import type { RuleSetProblem } from "../../settings/read-rule-set";

/** What came of the last thing the user did. */
export type SettingsOutcome =
  | { readonly kind: "kept"; readonly name: string; readonly place: RuleSetPlace }
  | { readonly kind: "default" | "not-stored" }
  | { readonly kind: "switched"; readonly heuristics: boolean }
  | { readonly kind: "unreadable" | "too-large"; readonly file: string }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly problems: readonly RuleSetProblem[];
    }
  | { readonly kind: "problem"; readonly code: ProblemCode };

export interface SettingsState {
  readonly busy: boolean;
  /** What is in force; null until that is known. */
  readonly reading: SettingsReading | null;
  /** Where the next rule set is to be kept. */
  readonly place: RuleSetPlace;
  readonly outcome: SettingsOutcome | null;
}

export type SettingsEvent =
  | { readonly type: "begun" | "dismissed" }
  | { readonly type: "place-chosen"; readonly place: RuleSetPlace }
  | { readonly type: "read"; readonly reading: SettingsReading }
  | { readonly type: "ended"; readonly outcome: SettingsOutcome | null };

export const INITIAL_SETTINGS: SettingsState = {
  busy: false,
  reading: null,
  place: "workbook",
  outcome: null,
};

export function settingsReducer(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.type) {
    case "begun":
      return { ...state, busy: true, outcome: null };
    case "read":
      return { ...state, reading: event.reading };
    case "ended":
      return { ...state, busy: false, outcome: event.outcome };
    case "place-chosen":
      return { ...state, place: event.place };
    case "dismissed":
      return { ...state, outcome: null };
  }
}

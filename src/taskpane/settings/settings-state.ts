import type { ProblemCode } from "../../commands/outcome";
import type { RuleSetPlace } from "../../commands/rule-set-settings";
import type { RuleSetProblem } from "../../settings/read-rule-set";
import type { JudgedBy } from "../../settings/rule-set-in-force";
import type { SettingSource } from "../../settings/settings-in-force";

/** The result of the last action. */
export type SettingsOutcome =
  | { readonly kind: "kept"; readonly name: string; readonly place: RuleSetPlace }
  | { readonly kind: "default" | "chosen" | "copied" | "not-copied" }
  | { readonly kind: "not-stored"; readonly what: "choices" | "ruleSet" }
  | { readonly kind: "switched"; readonly heuristics: boolean }
  /** A choice was taken back: what holds now comes from there. */
  | { readonly kind: "restored"; readonly source: Exclude<SettingSource, "user"> }
  | { readonly kind: "unreadable" | "too-large" | "saved" | "taken"; readonly file: string }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly problems: readonly RuleSetProblem[];
    }
  | { readonly kind: "problem"; readonly code: ProblemCode };

export interface SettingsState {
  readonly busy: boolean;
  /** By which rule set the open workbook is judged; null until that is known. */
  readonly judgedBy: JudgedBy | null;
  /** Where the next rule set is to be kept. */
  readonly place: RuleSetPlace;
  readonly outcome: SettingsOutcome | null;
}

export type SettingsEvent =
  | { readonly type: "begun" | "dismissed" }
  | { readonly type: "place-chosen"; readonly place: RuleSetPlace }
  | { readonly type: "read"; readonly judgedBy: JudgedBy }
  | { readonly type: "ended"; readonly outcome: SettingsOutcome | null };

export const INITIAL_SETTINGS: SettingsState = {
  busy: false,
  judgedBy: null,
  place: "workbook",
  outcome: null,
};

export function settingsReducer(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.type) {
    case "begun":
      return { ...state, busy: true, outcome: null };
    case "read":
      return { ...state, judgedBy: event.judgedBy };
    case "ended":
      return { ...state, busy: false, outcome: event.outcome };
    case "place-chosen":
      return { ...state, place: event.place };
    case "dismissed":
      return { ...state, outcome: null };
  }
}

import type { FormPlace } from "../../commands/forms/insert-form";
import type { ProblemCode } from "../../commands/outcome";
import type { CategoryAt, Declaration } from "../../declaration/declaration";
import type { Occupied } from "../../excel/insertion";
import type { FormUndo } from "../../excel/undo-change";
import type { CarryChoices } from "../../template/carry-over";
import type { CarryRemark } from "../../template/carry-remark";
import { DEFAULT_FORM_OPTIONS, type FormOptions } from "../../template/form-options";
import type { FormFileReading } from "./read-form-file";

/** The form that is to be inserted. */
export interface FormDraft {
  /** Id of the edition. */
  readonly edition: string;
  readonly options: FormOptions;
  readonly place: FormPlace;
  readonly choices: CarryChoices;
}

/** A form whose content goes into the new one. */
export interface CarrySource {
  /** Name of the file; null for the open workbook. */
  readonly file: string | null;
  readonly declaration: Declaration;
}

/** The result of the last action. */
export type FormsOutcome =
  | {
      readonly kind: "inserted";
      readonly sheet: string;
      readonly area: string;
      readonly widened: readonly string[];
    }
  | {
      readonly kind: "rebuilt";
      readonly source: string;
      readonly sheet: string;
      readonly remarks: readonly CarryRemark[];
    }
  | { readonly kind: "added"; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: "fitted";
      readonly sheet: string;
      readonly changed: number;
      readonly cut: readonly number[];
    }
  | { readonly kind: "undone" | "undo-gone" | "undo-moved" | "no-declarations" }
  | { readonly kind: "no-form" | "no-place" | "sum-protected"; readonly sheet: string }
  | {
      readonly kind: "no-file";
      readonly file: string;
      readonly reading: Exclude<FormFileReading, { readonly status: "read" }>;
    }
  | { readonly kind: "problem"; readonly code: ProblemCode };

export type FormsActivity =
  "idle" | "inserting" | "rebuilding" | "adding" | "fitting" | "undoing" | "reading";

export interface FormsState {
  readonly activity: FormsActivity;
  readonly draft: FormDraft;
  readonly source: CarrySource | null;
  /** Forms that were found, one of which is to be chosen; null while none is asked for. */
  readonly offered: readonly CarrySource[] | null;
  readonly occupied: Occupied | null;
  /** Categories of the form on the active sheet, while one is to be chosen. */
  readonly categories: readonly CategoryAt[] | null;
  readonly outcome: FormsOutcome | null;
  /** The changes that can be taken back, one after the other: the last first. */
  readonly undos: readonly FormUndo[];
  /** Taking the last one back would lose what was filled in since: it was asked, and not yet answered. */
  readonly undoLoses: boolean;
}

export type FormsEvent =
  | { readonly type: "started"; readonly activity: Exclude<FormsActivity, "idle"> }
  | { readonly type: "ended"; readonly outcome: FormsOutcome; readonly undo?: FormUndo }
  | { readonly type: "occupied"; readonly occupied: Occupied }
  | { readonly type: "offered"; readonly sources: readonly CarrySource[] }
  | { readonly type: "categories-read"; readonly categories: readonly CategoryAt[] }
  | { readonly type: "undo-loses" }
  | { readonly type: "draft-changed"; readonly draft: Partial<FormDraft> }
  | { readonly type: "options-changed"; readonly options: Partial<FormOptions> }
  | { readonly type: "source-chosen"; readonly source: CarrySource }
  | { readonly type: "source-removed" }
  /** The user turns away from a question: a place that is taken, a choice, a message. */
  | { readonly type: "dismissed" };

/**
 * The state before anything was done.
 * @param year of the forms that are filled in now
 * @param edition id of the edition that is chosen at first
 */
export function initialForms(year: number, edition: string): FormsState {
  return {
    activity: "idle",
    draft: {
      edition,
      options: { ...DEFAULT_FORM_OPTIONS, year },
      place: "new-sheet",
      choices: { values: false, amounts: false },
    },
    source: null,
    offered: null,
    occupied: null,
    categories: null,
    outcome: null,
    undos: [],
    undoLoses: false,
  };
}

/** Nothing is asked any more. */
const ANSWERED = {
  offered: null,
  occupied: null,
  categories: null,
  outcome: null,
  undoLoses: false,
};

export function formsReducer(state: FormsState, event: FormsEvent): FormsState {
  switch (event.type) {
    case "started":
      return { ...state, ...ANSWERED, activity: event.activity };
    case "ended":
      return {
        ...state,
        ...ANSWERED,
        activity: "idle",
        outcome: event.outcome,
        undos: undosAfter(state.undos, event),
      };
    case "occupied":
      return { ...state, activity: "idle", occupied: event.occupied };
    case "offered":
      return { ...state, activity: "idle", ...takeOrAsk(event.sources) };
    case "categories-read":
      return { ...state, activity: "idle", categories: event.categories };
    case "undo-loses":
      return { ...state, activity: "idle", undoLoses: true };
    case "draft-changed":
      return { ...state, occupied: null, draft: { ...state.draft, ...event.draft } };
    case "options-changed": {
      const options = { ...state.draft.options, ...event.options };
      return { ...state, occupied: null, draft: { ...state.draft, options } };
    }
    case "source-chosen":
      return { ...state, source: event.source, offered: null, occupied: null };
    case "source-removed":
      return { ...state, source: null, occupied: null };
    case "dismissed":
      return { ...state, ...ANSWERED };
  }
}

/** A single form is taken at once; of several the user chooses, or keeps what was chosen before. */
function takeOrAsk(sources: readonly CarrySource[]): Partial<FormsState> {
  const [only, another] = sources;
  return only !== undefined && another === undefined ? { source: only } : { offered: sources };
}

/** What can be taken back after an action: what it did goes on top, what it took back, or never can, goes away. */
function undosAfter(
  undos: FormsState["undos"],
  { outcome, undo }: Extract<FormsEvent, { readonly type: "ended" }>,
): FormsState["undos"] {
  if (undo !== undefined) {
    return [...undos, undo];
  }
  return isUndone(outcome) ? undos.slice(0, -1) : undos;
}

function isUndone({ kind }: FormsOutcome): boolean {
  return kind === "undone" || kind === "undo-gone" || kind === "undo-moved";
}

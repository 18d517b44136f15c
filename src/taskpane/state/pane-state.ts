import type { Outcome, ProblemCode } from "../../commands/outcome";
import type { Validation } from "../../commands/validate-open-workbook";
import type { ContentChange } from "../../excel/watch-changes";
import type { Undo } from "../../excel/undo-change";
import type { CellAddress } from "../../sheet/address";
import type { AcceptRefusal } from "../../commands/acceptance";
import { NO_FILTER, type ListFilter } from "../view/list-filter";
import type { Clearing } from "../../excel/clear-marks";

/** What takes back the change of one cell, or the example (no cell) that was inserted. */
export interface DoneUndo {
  readonly sheet: string;
  readonly cell: CellAddress | null;
  readonly change: Undo;
}

/** What was done to the workbook, shown beside the result. */
export type DoneNotice =
  | {
      readonly kind: "corrected";
      readonly sheet: string;
      readonly cell: CellAddress;
      readonly undo: Undo;
    }
  | { readonly kind: "correction-undone"; readonly cell: CellAddress }
  | { readonly kind: "accepted" | "acceptance-withdrawn" }
  | { readonly kind: "example-inserted"; readonly sheet: string; readonly undo: Undo };

/** A message about what was last done or could not be done. */
export type Notice =
  | DoneNotice
  /** Something was done, but there is no new result. */
  | { readonly kind: "unchecked"; readonly code: ProblemCode; readonly done: DoneNotice }
  | { readonly kind: "problem"; readonly code: ProblemCode }
  /** Excel refused to take something back: it can be tried again. */
  | { readonly kind: "not-undone"; readonly code: ProblemCode; readonly undo: DoneUndo }
  | { readonly kind: "cleared"; readonly clearing: Clearing }
  | { readonly kind: "sheet-hidden" | "sheet-missing"; readonly sheet: string }
  | { readonly kind: "cell-changed"; readonly cell: CellAddress }
  | { readonly kind: "example-removed" | "example-changed" }
  | { readonly kind: "not-accepted"; readonly problem: AcceptRefusal }
  | { readonly kind: "not-watching" };

export interface PaneState {
  /** `updating`: live checking is at work, and the user goes on. */
  readonly activity:
    "idle" | "validating" | "updating" | "clearing" | "correcting" | "inserting" | "self-checking";
  /** The last validation that succeeded. */
  readonly validation: Validation | null;
  /** Changes of the workbook noticed so far. */
  readonly changes: number;
  /** `changes` when the validation that runs, or ran last, was started. */
  readonly changesAtStart: number;
  /** `changes` when the validation that is shown was started. */
  readonly changesShown: number;
  /** Whether edits are followed by another validation. */
  readonly live: boolean;
  /** `changes` at the last edit that live checking has to follow. */
  readonly due: number;
  /** Whether the marks of the result stand: they were not cleared. */
  readonly marked: boolean;
  /** Rows have moved under the result, which is to follow at once, whatever was chosen. */
  readonly following: boolean;
  /** Index of the declaration that is shown. */
  readonly declarationIndex: number;
  /** Id of the entry the user went to last, in the declaration that is shown. */
  readonly currentEntry: string | null;
  readonly filter: ListFilter;
  readonly notice: Notice | null;
}

/** What happens to the pane. */
export type PaneEvent =
  /** How an action of the pane ended. */
  | Outcome
  /** How a ribbon command ended, whatever the pane is doing. */
  | { readonly type: "ribbon-command"; readonly outcome: Outcome }
  | { readonly type: "validating" | "clearing" | "correcting" | "inserting" }
  /** What a notice is about is being undone: the notice stays until that has ended. */
  | { readonly type: "undoing" }
  /** The self-check begins, or has ended. */
  | { readonly type: "self-checking" | "self-checked" }
  /** Live checking begins, or has ended without a result. */
  | { readonly type: "updating" | "not-updated" }
  | { readonly type: "live-switched"; readonly live: boolean }
  /** The page of forms has moved rows; `unmarked`: which took marks away. */
  | { readonly type: "rows-moved"; readonly unmarked: boolean }
  /** What was last validated no longer exists. */
  | { readonly type: "result-dropped" }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-closed" }
  | { readonly type: "changed"; readonly change: ContentChange }
  | { readonly type: "declaration-chosen"; readonly index: number }
  | { readonly type: "entry-chosen"; readonly id: string }
  | { readonly type: "filtered"; readonly filter: ListFilter };

export const INITIAL_STATE: PaneState = {
  activity: "idle",
  validation: null,
  changes: 0,
  changesAtStart: 0,
  changesShown: 0,
  live: false,
  due: 0,
  marked: false,
  following: false,
  declarationIndex: 0,
  currentEntry: null,
  filter: NO_FILTER,
  notice: null,
};

/**
 * Whether the workbook may differ from what the shown result is about. Any sheet counts, since the
 * declaration may refer to others; so does a change while the validation was under way. Not while another validation sees to
 * it by itself.
 */
export function isStale(state: PaneState): boolean {
  const { validation, changes, changesShown, activity, following } = state;
  const isSeenTo = activity === "updating" || following || isDue(state);
  return validation !== null && changes > changesShown && !isSeenTo;
}

/** Whether live checking is to follow a change: once for each, whether or not it comes to something. */
export function isDue({ live, due, changesAtStart }: PaneState): boolean {
  return live && due > changesAtStart;
}

/**
 * Whether live checking follows a change: the user's own, on a sheet that holds a declaration. While the pane corrects, a
 * change that Excel takes for the user's may be the pane's.
 */
function isFollowed({ validation, activity }: PaneState, { sheetId, by }: ContentChange): boolean {
  return (
    by === "user" && activity !== "correcting" && validation?.sheetIds.includes(sheetId) === true
  );
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "validating":
      return {
        ...state,
        activity: "validating",
        notice: null,
        changesAtStart: state.changes,
        following: false,
      };
    case "updating":
      return {
        ...state,
        activity: "updating",
        changesAtStart: state.changes,
        following: false,
      };
    case "self-checking":
      return { ...state, activity: "self-checking" };
    case "self-checked":
    case "not-updated":
      return { ...state, activity: "idle" };
    case "live-switched":
      return { ...state, live: event.live };
    case "rows-moved":
      return { ...state, following: state.marked || event.unmarked };
    case "ribbon-command":
      return afterRibbonCommand(state, event.outcome);
    case "validated":
      return {
        ...state,
        activity: "idle",
        validation: event.validation,
        marked: true,
        changesShown: state.changesAtStart,
        declarationIndex: sameDeclaration(state, event.validation),
        notice: besideResult(state),
      };
    case "correcting":
    case "inserting":
      return { ...state, activity: event.type, notice: null };
    case "undoing":
      return { ...state, activity: "correcting" };
    case "result-dropped":
      return {
        ...INITIAL_STATE,
        changes: state.changes,
        changesAtStart: state.changesAtStart,
        changesShown: state.changesShown,
        live: state.live,
      };
    case "clearing":
      return { ...state, activity: "clearing", notice: null };
    case "cleared":
      return {
        ...state,
        activity: "idle",
        // The user wants no marks: an edit made just before does not bring them back.
        due: 0,
        marked: false,
        following: false,
        notice: { kind: "cleared", clearing: event.clearing },
      };
    case "failed":
      return { ...state, activity: "idle", notice: { kind: "problem", code: event.code } };
    case "form-inserted":
      return { ...state, activity: "idle" };
    case "rows-fitted":
      return state;
    case "noticed":
      return { ...state, notice: event.notice };
    case "notice-closed":
      return { ...state, notice: null };
    case "changed": {
      const changes = state.changes + 1;
      return { ...state, changes, due: isFollowed(state, event.change) ? changes : state.due };
    }
    case "declaration-chosen":
      return { ...state, declarationIndex: event.index, currentEntry: null, filter: NO_FILTER };
    case "filtered":
      return { ...state, filter: event.filter };
    case "entry-chosen":
      return { ...state, currentEntry: event.id };
  }
}

/** Whether a notice is about something that was done and shows in a result. */
export function isDone(notice: Notice): notice is DoneNotice {
  switch (notice.kind) {
    case "corrected":
    case "correction-undone":
    case "accepted":
    case "acceptance-withdrawn":
    case "example-inserted":
      return true;
    default:
      return false;
  }
}

/** The notice to keep beside a new result: problems and “marks cleared” no longer apply. */
function besideResult({ notice, activity }: PaneState): Notice | null {
  switch (notice?.kind) {
    case undefined:
    case "problem":
    case "cleared":
      return null;
    case "unchecked":
      return notice.done;
    case "sheet-hidden":
    case "sheet-missing":
      // Told while a click's validation was under way, it is newer.
      return activity === "validating" ? notice : null;
    default:
      return notice;
  }
}

/** What the pane is doing itself goes on, and counts its changes from where it began. */
function afterRibbonCommand(state: PaneState, outcome: Outcome): PaneState {
  const { activity, changes, changesAtStart, changesShown } = state;
  if (activity !== "idle") {
    return { ...paneReducer(state, outcome), activity, changesAtStart, changesShown };
  }
  // Nobody has seen when the ribbon began: it is taken to have seen all changes.
  return paneReducer(
    outcome.type === "validated" ? { ...state, changesAtStart: changes } : state,
    outcome,
  );
}

/** Index of the declaration that is shown in a new validation; the first one when it is gone. */
function sameDeclaration({ validation, declarationIndex }: PaneState, next: Validation): number {
  if (validation?.checked.status !== "checked" || next.checked.status !== "checked") {
    return 0;
  }
  const before = validation.checked.declarations[declarationIndex]?.declaration;
  const there = next.checked.declarations.map(({ declaration }) => declaration);
  const samePlace = there.findIndex(
    ({ sheet, title }) => sheet === before?.sheet && title.cell === before.title.cell,
  );
  return Math.max(samePlace, 0);
}

import type { ProblemCode } from "../../commands/outcome";
import type { DeskRow, DeskVerdict } from "../../desk/desk-row";
import type { ReviewRules } from "../../desk/review-rules";
import type { SheetText } from "../../desk/sheet-text";
import type { NamedSource } from "../../desk/worker/review-all";
import type { DeskFile } from "../../desk/worker/review-methods";
import type { AcrossSentence } from "../../report/across/word-across";
import type { ChosenFiles } from "./chosen-files";
import type { EarlierComparison } from "./compare/earlier-comparison";
import type { ExportKind, ExportOutcome } from "./exports/export-state";
import type { Storing } from "../../commands/own-storage";
import { keepRemarks, remarksAgain } from "./kept-remarks";
import type { Remarks } from "./remark-store";

export const SORTS = ["order", "department", "verdict", "errors", "total"] as const;
export type DeskSort = (typeof SORTS)[number];

/** Which rows are listed, and how. */
export interface DeskFilter {
  readonly search: string;
  /** null for all. */
  readonly verdict: DeskVerdict | null;
  readonly sort: DeskSort;
}

/** Progress of a run. */
export interface DeskRun {
  readonly total: number;
  readonly done: number;
  /** The file that was reviewed last. */
  readonly current: string;
  /** Milliseconds since the run began. */
  readonly elapsed: number;
}

/** A row by the place of its file and its own among that file's. */
export interface RowPlace {
  readonly file: number;
  readonly index: number;
}

export interface DeskState {
  /** null when nothing was reviewed yet; `running` until all files are, or the run is stopped. */
  readonly run: (DeskRun & { readonly state: "running" | "finished" | "cancelled" }) | null;
  readonly sources: readonly NamedSource<File>[];
  /** By the places of their sources; null where a file has not been reviewed. */
  readonly files: readonly (DeskFile | null)[];
  /** Chosen files that are no workbooks. */
  readonly skipped: readonly string[];
  /** Number of chosen files and folders that could not be read. */
  readonly unread: number;
  /** Files were chosen, none of which is a workbook. */
  readonly foundNone: boolean;
  /** The results were let go of, and nothing was chosen since. */
  readonly cleared: boolean;
  readonly filter: DeskFilter;
  /** Rows that are drawn at most. */
  readonly limit: number;
  readonly opened: RowPlace | null;
  /** What the sheet of the opened row shows; null until it is read. */
  readonly sheet: SheetText | "gone" | null;
  readonly exporting: ExportKind | null;
  /** The result of the last export; null once it was closed. */
  readonly exported: ExportOutcome | null;
  /** How declarations have changed since last time; null before an earlier submission was chosen. */
  readonly earlier: "reading" | EarlierComparison | null;
  /** What stands out among all files; null before it was asked for. */
  readonly across: readonly AcrossSentence[] | null;
  /** By which rules these files are judged, whatever is set since. */
  readonly rules: ReviewRules;
  /** The reviewer's remarks by `rowKey`. */
  readonly remarks: Remarks;
  /** Remarks on what is not listed now, by `remarkKey`. */
  readonly kept: Remarks;
  /** Whether the last remark is lost when the pane is closed, since the browser could not store it. */
  readonly isRemarkUnstored: boolean;
  /** Why the desk could not do what it was asked to last; null once it was closed. */
  readonly problem: ProblemCode | null;
}

export type DeskEvent =
  /** `kept`: the remarks stored on this computer. */
  | { readonly type: "chosen"; readonly chosen: ChosenFiles; readonly kept: Remarks }
  | { readonly type: "judged-by"; readonly rules: ReviewRules }
  | {
      readonly type: "reviewed";
      readonly files: readonly (readonly [place: number, file: DeskFile])[];
      readonly elapsed: number;
    }
  | { readonly type: "ended"; readonly state: "finished" | "cancelled" }
  | { readonly type: "resumed" }
  /** Rows by the places of their files, in another language. */
  | {
      readonly type: "reworded";
      readonly rows: readonly (readonly [place: number, rows: readonly DeskRow[]])[];
    }
  | { readonly type: "filtered"; readonly filter: Partial<DeskFilter> }
  | { readonly type: "more" }
  | { readonly type: "opened"; readonly place: RowPlace }
  | { readonly type: "shown"; readonly place: RowPlace; readonly sheet: SheetText | null }
  | {
      readonly type: "remarked";
      readonly place: RowPlace;
      readonly remarks: string;
      readonly storing: Storing;
    }
  | { readonly type: "remarks-deleted" }
  | { readonly type: "exporting"; readonly kind: ExportKind }
  /** `sources`: the files that were handed out. */
  | {
      readonly type: "exported";
      readonly sources: DeskState["sources"];
      readonly outcome: ExportOutcome;
    }
  | { readonly type: "export-closed" }
  | { readonly type: "comparing" }
  | { readonly type: "compared"; readonly earlier: EarlierComparison | null }
  | { readonly type: "looked-across"; readonly across: readonly AcrossSentence[] }
  | { readonly type: "failed"; readonly code: ProblemCode }
  | { readonly type: "problem-closed" }
  | { readonly type: "closed" }
  | { readonly type: "cleared" };

/** Rows that are drawn at first, and further ones at a time. */
export const ROWS_AT_A_TIME = 50;

export const NO_DESK: DeskState = {
  run: null,
  sources: [],
  files: [],
  skipped: [],
  unread: 0,
  foundNone: false,
  cleared: false,
  filter: { search: "", verdict: null, sort: "order" },
  limit: ROWS_AT_A_TIME,
  opened: null,
  sheet: null,
  exporting: null,
  exported: null,
  earlier: null,
  across: null,
  rules: { rules: null, heuristics: true },
  remarks: {},
  kept: {},
  isRemarkUnstored: false,
  problem: null,
};

export function deskReducer(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "chosen":
      return { ...started(event.chosen), kept: { ...event.kept, ...keptOf(state) } };
    case "judged-by":
      return { ...state, rules: event.rules };
    case "reviewed":
      return reviewed(state, event.files, event.elapsed);
    case "ended":
      return state.run === null ? state : { ...state, run: { ...state.run, state: event.state } };
    case "resumed":
      return state.run === null ? state : resumed(state, state.run);
    case "reworded":
      return { ...state, files: withRows(state.files, new Map(event.rows)) };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...event.filter }, limit: ROWS_AT_A_TIME };
    case "more":
      return { ...state, limit: state.limit + ROWS_AT_A_TIME };
    case "opened":
      return { ...state, opened: event.place, sheet: null, exported: null, problem: null };
    case "shown":
      return isSame(state.opened, event.place) ? { ...state, sheet: event.sheet ?? "gone" } : state;
    case "remarked":
      return {
        ...state,
        remarks: { ...state.remarks, [rowKey(event.place)]: event.remarks },
        isRemarkUnstored: event.storing === "not-stored",
      };
    case "remarks-deleted":
      return { ...state, remarks: {}, kept: {} };
    case "exporting":
      return { ...state, exporting: event.kind, exported: null };
    case "exported":
      // Results for files that were listed before are not shown on the list of others.
      return event.sources === state.sources
        ? { ...state, exporting: null, exported: event.outcome }
        : state;
    case "export-closed":
      return { ...state, exported: null };
    case "comparing":
      return { ...state, earlier: "reading", problem: null };
    case "compared":
      return { ...state, earlier: event.earlier };
    case "looked-across":
      return { ...state, across: event.across, problem: null };
    case "failed":
      return { ...state, problem: event.code };
    case "problem-closed":
      return { ...state, problem: null };
    case "closed":
      return { ...state, opened: null, sheet: null, exported: null };
    case "cleared":
      return { ...NO_DESK, cleared: true, kept: keptOf(state) };
  }
}

/** Key of a row among all. */
export function rowKey({ file, index }: RowPlace): string {
  return `${file}.${index}`;
}

/** Names of the files that have not been reviewed, since the run was stopped. */
export function unreviewed({
  sources,
  files,
}: Pick<DeskState, "sources" | "files">): readonly string[] {
  return sources.flatMap(({ file }, place) => (files[place] === null ? [file] : []));
}

/** All rows with their places, in the order of their files. */
export function placedRows(
  files: DeskState["files"],
): readonly (DeskRow & { readonly place: RowPlace })[] {
  return files.flatMap((reviewedFile, file) =>
    (reviewedFile?.rows ?? []).map((row) => ({ ...row, place: { file, index: row.index } })),
  );
}

/** The remarks that outlast the table. */
function keptOf({ kept, files, remarks }: DeskState): Remarks {
  return keepRemarks(kept, files, remarks, rowKey);
}

function withRows(
  files: DeskState["files"],
  rowsAt: ReadonlyMap<number, readonly DeskRow[]>,
): DeskState["files"] {
  return files.map((file, place) => {
    const rows = rowsAt.get(place);
    return file === null || rows === undefined ? file : { ...file, rows };
  });
}

function started({ sources, skipped, unread }: ChosenFiles): DeskState {
  return sources.length === 0
    ? { ...NO_DESK, foundNone: true, skipped, unread }
    : {
        ...NO_DESK,
        sources,
        skipped,
        unread,
        files: sources.map(() => null),
        run: { state: "running", total: sources.length, done: 0, current: "", elapsed: 0 },
      };
}

function reviewed(
  state: DeskState,
  some: readonly (readonly [place: number, file: DeskFile])[],
  elapsed: number,
): DeskState {
  if (state.run === null) {
    return state;
  }
  const files = [...state.files];
  for (const [place, file] of some) {
    files[place] = file;
  }
  const current = some.at(-1)?.[1].file ?? state.run.current;
  return {
    ...state,
    files,
    remarks: { ...remarksAgain(state.kept, some, rowKey), ...state.remarks },
    run: { ...state.run, done: reviewedCount(files), current, elapsed },
  };
}

/** What was compared and exported did not include the files that are now to come. */
function resumed(state: DeskState, run: DeskRun): DeskState {
  return {
    ...state,
    run: { ...run, state: "running" },
    exported: null,
    earlier: null,
    across: null,
    problem: null,
  };
}

function reviewedCount(files: DeskState["files"]): number {
  return files.filter((file) => file !== null).length;
}

function isSame(a: RowPlace | null, b: RowPlace): boolean {
  return a !== null && rowKey(a) === rowKey(b);
}

import type { Validation } from "../../commands/validate-open-workbook";
import type { Clearing } from "../../excel/clear-marks";
import type { Undo } from "../../excel/undo-change";
import type { CellAddress } from "../../sheet/address";
import { ACCEPTANCE_LIMITS } from "../../review/acceptance/acceptance";
import { fill } from "../../locales/translation";
import type { PaneTexts } from "../locale/pane-texts";
import { isStale, type PaneState } from "../state/pane-state";

/** A change of one cell, or the example (no cell) that was inserted. */
export interface NoticeUndo {
  readonly sheet: string;
  readonly cell: CellAddress | null;
  readonly change: Undo;
}

/** A line above the result. */
export interface NoticeView {
  readonly tone: "problem" | "caution" | "done";
  readonly text: string;
  /** The user may close it; the others last as long as what they tell of. */
  readonly closable: boolean;
  /** What the notice tells of can be taken back. */
  readonly undo?: NoticeUndo;
}

/** The lines above the result: what was last done, whether it is stale, what was left out. */
export function noticeViews(state: PaneState, texts: PaneTexts): readonly NoticeView[] {
  const stale = isStale(state) ? [lasting(texts.notices.stale)] : [];
  const limits = state.validation === null ? [] : limitNotices(state.validation, texts);
  return [...lastNotices(state, texts), ...stale, ...limits];
}

/** What came of the last thing the user did, besides a result; nothing once it was closed. */
export function lastNotices(
  { notice }: Pick<PaneState, "notice">,
  texts: PaneTexts,
): readonly NoticeView[] {
  switch (notice?.kind) {
    case undefined:
      return [];
    case "problem":
      return [{ tone: "problem", text: texts.problems[notice.code], closable: true }];
    case "unchecked": {
      const text = fill(texts.notices.unchecked, { problem: texts.problems[notice.code] });
      return lastNotices({ notice: notice.done }, texts).map((done) => ({
        ...done,
        tone: "problem",
        text,
      }));
    }
    case "cleared":
      return clearingNotices(notice.clearing, texts);
    case "sheet-hidden":
      return [caution(fill(texts.notices.sheetHidden, notice))];
    case "sheet-missing":
      return [caution(fill(texts.notices.sheetMissing, notice))];
    case "corrected":
      return [
        {
          tone: "done",
          text: fill(texts.notices.corrected, { cell: notice.cell }),
          closable: true,
          undo: { sheet: notice.sheet, cell: notice.cell, change: notice.undo },
        },
      ];
    case "correction-undone":
      return [
        {
          tone: "done",
          text: fill(texts.notices.correctionUndone, { cell: notice.cell }),
          closable: true,
        },
      ];
    case "example-inserted":
      return [
        {
          tone: "done",
          text: fill(texts.notices.exampleInserted, { sheet: notice.sheet }),
          closable: true,
          undo: { sheet: notice.sheet, cell: null, change: notice.undo },
        },
      ];
    case "example-removed":
      return [{ tone: "done", text: texts.notices.exampleRemoved, closable: true }];
    case "example-changed":
      return [caution(texts.notices.exampleChanged)];
    case "accepted":
      return [{ tone: "done", text: texts.notices.accepted, closable: true }];
    case "acceptance-withdrawn":
      return [{ tone: "done", text: texts.notices.acceptanceWithdrawn, closable: true }];
    case "not-accepted":
      return [
        caution(
          fill(texts.acceptance.problems[notice.problem], { limit: ACCEPTANCE_LIMITS.reason }),
        ),
      ];
    case "cell-changed":
      return [caution(fill(texts.notices.cellChanged, { cell: notice.cell }))];
    case "not-watching":
      return [caution(texts.notices.notWatching)];
  }
}

function clearingNotices(
  { cleared, refused }: Clearing,
  { notices }: PaneTexts,
): readonly NoticeView[] {
  const done = cleared > 0 ? notices.cleared : notices.nothingToClear;
  return [
    ...(cleared > 0 || refused.length === 0
      ? [{ tone: "done", text: done, closable: true } as const]
      : []),
    ...refused.map(({ sheet }) => caution(fill(notices.clearRefused, { sheet }))),
  ];
}

function limitNotices(
  { unmarked, partlyExamined, ignoredAcceptances = [] }: Validation,
  { notices, acceptance }: PaneTexts,
): readonly NoticeView[] {
  return [
    ...unmarked.map(({ sheet, reason }) =>
      lasting(
        fill(reason === "protected" ? notices.protectedSheet : notices.refusedSheet, { sheet }),
      ),
    ),
    ...ignoredAcceptances.map((reason) => lasting(acceptance.ignored[reason])),
    ...partlyExamined.map(({ sheet, examined, used }) =>
      lasting(fill(notices.partial, { sheet, examined, used })),
    ),
  ];
}

function caution(text: string): NoticeView {
  return { tone: "caution", text, closable: true };
}

function lasting(text: string): NoticeView {
  return { tone: "caution", text, closable: false };
}

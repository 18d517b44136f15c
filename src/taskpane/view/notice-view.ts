import type { Validation } from "../../commands/validate-open-workbook";
import type { Clearing } from "../../excel/clear-marks";
import { ACCEPTANCE_LIMITS } from "../../review/acceptance/acceptance";
import { fill } from "../../locales/translation";
import type { PaneTexts } from "../locale/pane-texts";
import { isStale, type PaneState } from "../state/pane-state";
import { caution, done, lasting, problem, type NoticeView } from "./notice-line";

/** The lines that stay in sight: what was last done, whether the result is stale. */
export function noticeViews(state: PaneState, texts: PaneTexts): readonly NoticeView[] {
  const stale = isStale(state) ? [lasting(texts.notices.stale)] : [];
  return [...lastNotices(state, texts), ...stale];
}

/** The lines above the result, which last as long as it does: what was left out. */
export function limitViews(
  { validation }: Pick<PaneState, "validation">,
  texts: PaneTexts,
): readonly NoticeView[] {
  return validation === null ? [] : limitNotices(validation, texts);
}

/** The notice of the last action, besides a result; none once it was closed. */
export function lastNotices(
  { notice }: Pick<PaneState, "notice">,
  texts: PaneTexts,
): readonly NoticeView[] {
  switch (notice?.kind) {
    case undefined:
      return [];
    case "problem":
      return [problem(texts.problems[notice.code])];
    case "not-undone":
      return [{ ...problem(texts.problems[notice.code]), undo: notice.undo }];
    case "unchecked": {
      const text = fill(texts.notices.unchecked, { problem: texts.problems[notice.code] });
      return lastNotices({ notice: notice.done }, texts).map((line) => ({
        ...line,
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
          ...done(fill(texts.notices.corrected, { cell: notice.cell })),
          undo: { sheet: notice.sheet, cell: notice.cell, change: notice.undo },
        },
      ];
    case "correction-undone":
      return [done(fill(texts.notices.correctionUndone, { cell: notice.cell }))];
    case "example-inserted":
      return [
        {
          ...done(fill(texts.notices.exampleInserted, { sheet: notice.sheet })),
          undo: { sheet: notice.sheet, cell: null, change: notice.undo },
        },
      ];
    case "example-removed":
      return [done(texts.notices.exampleRemoved)];
    case "example-changed":
      return [caution(texts.notices.exampleChanged)];
    case "accepted":
      return [done(texts.notices.accepted)];
    case "acceptance-withdrawn":
      return [done(texts.notices.acceptanceWithdrawn)];
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

function clearingNotices(clearing: Clearing, { notices }: PaneTexts): readonly NoticeView[] {
  const left = [
    ...clearing.refused.map(({ sheet }) => fill(notices.clearRefused, { sheet })),
    ...(clearing.notes === "left" ? [notices.notesLeft] : []),
  ];
  const cleared = clearedText(clearing, notices);
  return cleared === null && left.length === 0
    ? [done(notices.nothingToClear)]
    : [...(cleared === null ? [] : [done(cleared)]), ...left.map(caution)];
}

/** What was cleared; null for nothing. */
function clearedText({ cleared, notes }: Clearing, texts: PaneTexts["notices"]): string | null {
  if (cleared === 0) {
    return notes === "deleted" ? texts.notesCleared : null;
  }
  switch (notes) {
    case "deleted":
      return texts.clearedWithNotes;
    case "unfound":
      return texts.clearedOnlyMarks;
    case "left":
    case undefined:
      return texts.cleared;
  }
}

function limitNotices(
  { unmarked, partlyExamined, ignoredAcceptances }: Validation,
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

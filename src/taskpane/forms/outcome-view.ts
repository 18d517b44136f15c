import type { Locale } from "../../declaration/locale";
import { fill } from "../../locales/translation";
import { errorMessage } from "../../report/error-message";
import { HIGHEST_ROW } from "../../sheet/text-size";
import type { PaneTexts } from "../locale/pane-texts";
import { caution, done, problem, type NoticeView } from "../view/notice-line";
import type { FormsOutcome } from "./forms-state";
import type { FormsTexts } from "./forms-texts";

/** The lines that say how the last action with forms ended. */
export function outcomeViews(
  outcome: FormsOutcome,
  { outcomes }: FormsTexts,
  { problems }: Pick<PaneTexts, "problems">,
  locale: Locale,
): readonly NoticeView[] {
  switch (outcome.kind) {
    case "inserted": {
      const { sheet, area, widened } = outcome;
      const columns = new Intl.ListFormat(locale, { style: "narrow" }).format(widened);
      return [
        done(fill(outcomes.inserted, { sheet, area })),
        ...(widened.length > 0 ? [caution(fill(outcomes.widened, { columns }))] : []),
      ];
    }
    case "rebuilt": {
      const { source, sheet } = outcome;
      return [done(fill(outcomes.rebuilt, { source, sheet }))];
    }
    case "added":
      return [done(fill(outcomes.added, outcome))];
    case "fitted": {
      const { sheet, changed, cut } = outcome;
      const text = changed > 0 ? outcomes.fitted : outcomes.nothingToFit;
      return [
        // Not that all rows fit already, where one is reported as too low.
        ...(changed > 0 || cut.length === 0 ? [done(fill(text, { sheet, count: changed }))] : []),
        ...cut.map((row) => caution(fill(outcomes.cut, { row: row + 1, height: HIGHEST_ROW }))),
      ];
    }
    case "undone":
      return [done(outcomes.undone)];
    case "undo-gone":
      return [caution(outcomes.undoGone)];
    case "undo-moved":
      return [caution(outcomes.undoMoved)];
    case "no-declarations":
      return [caution(outcomes.noDeclarations)];
    case "no-form":
      return [caution(fill(outcomes.noForm, outcome))];
    case "no-place":
      return [caution(fill(outcomes.noPlace, outcome))];
    case "sum-protected":
      return [caution(fill(outcomes.sumProtected, outcome))];
    case "no-file": {
      const message = errorMessage(outcome.reading, locale)?.message ?? "";
      return [problem(fill(outcomes.noFile, { file: outcome.file, message }))];
    }
    case "problem":
      return [problem(problems[outcome.code])];
  }
}

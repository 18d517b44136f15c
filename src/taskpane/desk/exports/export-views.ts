import { fill } from "../../../locales/translation";
import type { PaneTexts } from "../../locale/pane-texts";
import { caution, done, problem, type NoticeView } from "../../view/notice-line";
import type { DeskTexts } from "../desk-texts";
import type { ExportOutcome } from "./export-state";

/** The lines that say how an export ended. */
export function exportViews(
  outcome: ExportOutcome,
  { exports }: DeskTexts,
  { data, problems }: Pick<PaneTexts, "data" | "problems">,
): readonly NoticeView[] {
  switch (outcome.kind) {
    case "inserted": {
      const { length: count, 0: first } = outcome.sheets;
      const sheet = first?.name ?? "";
      return [done(fill(count === 1 ? exports.insertedOne : exports.inserted, { sheet, count }))];
    }
    case "undone":
      return [done(fill(exports.undo.done, { count: outcome.count }))];
    case "saved":
      return [done(fill(data.saved, { file: outcome.file }))];
    case "copies": {
      const { file, count, left } = outcome;
      const without = left.reduce((sum, { files }) => sum + files.length, 0);
      return [
        done(fill(exports.copies, { file, count })),
        ...(without === 0 ? [] : [caution(fill(exports.copiesLeft, { count: without }))]),
      ];
    }
    case "too-many-slips":
      return [caution(fill(exports.tooManySlips, { count: outcome.count, most: outcome.most }))];
    case "copied":
      return [done(data.copied)];
    case "not-copied":
      return [caution(data.notCopied)];
    case "no-copies":
      return [caution(exports.noCopies)];
    case "problem":
      return [problem(problems[outcome.code])];
  }
}

import { fill } from "../../../locales/translation";
import type { PaneTexts } from "../../locale/pane-texts";
import { caution, done, problem, type NoticeView } from "../../view/notice-line";
import type { DeskTexts } from "../desk-texts";
import type { ExportOutcome } from "./export-state";

/** Files that are named of those that no copy was made of. */
const NAMED = 3;

/** The lines that say how an export ended. */
export function exportViews(
  outcome: ExportOutcome,
  { exports }: DeskTexts,
  { data, problems }: Pick<PaneTexts, "data" | "problems">,
): readonly NoticeView[] {
  switch (outcome.kind) {
    case "inserted":
      return [
        done(
          fill(exports.inserted, {
            sheet: outcome.sheets[0] ?? "",
            count: outcome.sheets.length,
          }),
        ),
      ];
    case "saved":
      return [done(fill(data.saved, { file: outcome.file }))];
    case "copies": {
      const { file, count, left } = outcome;
      return [
        done(fill(exports.copies, { file, count })),
        ...(left.length === 0
          ? []
          : [
              caution(
                [fill(exports.copiesLeft, { count: left.length }), ...left.slice(0, NAMED)].join(
                  " ",
                ),
              ),
            ]),
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

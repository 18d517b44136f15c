import type { PrintableEdition } from "../editions/edition";
import type { FormContent } from "./form-content";
import { filledBox, formRow, textContent, type FormRow } from "./form-row";
import { bandRow, fullWidth } from "./head-rows";

/** 总体绩效目标: one paragraph. */
export function goalRows(
  edition: PrintableEdition,
  { overallGoal }: FormContent,
): readonly FormRow[] {
  const paragraph = textContent(overallGoal);
  return [
    bandRow(edition, edition.sectionLabels.overallGoal.printed),
    formRow(edition.design.rowHeights.goal, [
      filledBox("text", fullWidth(edition), "overallGoal", "overallGoal", paragraph),
    ]),
  ];
}

import { editionOf, printableEdition } from "../../editions/editions";
import { fill } from "../../locales/translation";
import { excerpt } from "../../rules/text/excerpt";
import { carryOver, type CarryOver } from "../../template/carry-over";
import type { CarryRemark } from "../../template/carry-remark";
import type { PaneTexts } from "../locale/pane-texts";
import type { CarrySource, FormDraft } from "./forms-state";
import type { FormsTexts } from "./forms-texts";

/** What the form that is carried over brings along. */
export interface CarryView {
  readonly name: string;
  readonly summary: string;
  readonly remarks: readonly string[];
}

/** Shows what goes from a source into the draft, and what does not. */
export function carryView(
  source: CarrySource,
  draft: FormDraft,
  forms: FormsTexts,
  pane: Pick<PaneTexts, "noDepartment">,
): CarryView {
  const { declaration } = source;
  const carried = carryOver(
    declaration,
    editionOf(declaration),
    printableEdition(draft.edition),
    draft.choices,
  );
  return {
    name: sourceName(source, pane),
    summary: fill(forms.carry.summary, counts(carried)),
    remarks: remarkTexts(carried.remarks, forms),
  };
}

/** A form in few words: its file, its sheet, its department. */
export function sourceName(
  { file, declaration }: CarrySource,
  { noDepartment }: Pick<PaneTexts, "noDepartment">,
): string {
  const { department, sheet } = declaration;
  const parts = [file, sheet, department.value ?? noDepartment];
  return parts.filter((part) => part !== null).join(" · ");
}

/** What was left out of a form, or changed on the way, cell by cell. */
export function remarkTexts(
  remarks: readonly CarryRemark[],
  { carry }: FormsTexts,
): readonly string[] {
  const { remark, reasons } = carry;
  return remarks.map(({ cell, text, reason }) =>
    fill(remark, { cell, text: excerpt(text), reason: reasons[reason] }),
  );
}

function counts({ content }: CarryOver): Readonly<Record<"tasks" | "indicators", number>> {
  const rows = Object.values(content.indicators);
  return {
    tasks: content.tasks.length + content.otherTasks.length,
    indicators: rows.reduce((sum, indicators) => sum + indicators.length, 0),
  };
}

import type { BudgetField, BudgetGroupId } from "../declaration/form-parts";
import type { BudgetGroup, PrintableEdition } from "../editions/edition";
import type { LabelledAmount } from "../editions/form-design";
import { amountContent, withUnit } from "./amount-content";
import type { FormContent } from "./form-content";
import type { FormOptions } from "./form-options";
import { filledBox, formRow, printedBox, type FormBox, type FormRow } from "./form-row";
import { bandRow } from "./head-rows";

/** 预算整体情况: pairs of small tables side by side. */
export function budgetRows(
  edition: PrintableEdition,
  { unit }: FormOptions,
  { budget }: FormContent,
): readonly FormRow[] {
  const { design, sectionLabels, budgetLabels, amountHeader } = edition;
  const { pairs, left, right } = design.budget;

  const heading = ({ label }: BudgetGroup, at: LabelledAmount): FormBox[] => [
    printedBox("header", at.label, label.printed),
    printedBox("header", at.amount, withUnit(amountHeader.printed, unit)),
  ];
  const entry = (field: BudgetField, at: LabelledAmount): FormBox[] => [
    printedBox("label", at.label, budgetLabels[field].printed),
    filledBox("amount", at.amount, `budget.${field}`, "amount", amountContent(budget[field], unit)),
  ];
  const table = ([first, second]: readonly [BudgetGroupId, BudgetGroupId]): FormRow[] => {
    const [one, other] = [groupOf(edition, first), groupOf(edition, second)];
    return [
      formRow(design.rowHeights.header, [...heading(one, left), ...heading(other, right)]),
      ...([0, 1] as const).map((index) =>
        formRow(design.rowHeights.amounts, [
          ...entry(one.fields[index], left),
          ...entry(other.fields[index], right),
        ]),
      ),
    ];
  };
  return [bandRow(edition, sectionLabels.budget.printed), ...pairs.flatMap(table)];
}

/** @throws RangeError when the edition has no such group. */
function groupOf({ budgetGroups }: PrintableEdition, id: BudgetGroupId): BudgetGroup {
  const group = budgetGroups.find((candidate) => candidate.id === id);
  if (group === undefined) {
    throw new RangeError(`The edition has no group of amounts ${id}`);
  }
  return group;
}

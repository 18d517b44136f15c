import { BUDGET_FIELDS } from "../declaration/form-parts";
import type { FieldPath } from "../declaration/field-path";
import type { PrintableEdition } from "../editions/edition";
import type { Area } from "../sheet/address";
import type { PlannedName } from "../sheet/sheet-plan";

/** Names for the budget amounts, so that the user's formulas can refer to them: =申报表!基本支出. */
export function planNames(
  { budgetLabels }: PrintableEdition,
  fields: ReadonlyMap<FieldPath, Area>,
): readonly PlannedName[] {
  return BUDGET_FIELDS.flatMap((field) => {
    const area = fields.get(`budget.${field}`);
    return area === undefined ? [] : [{ name: budgetLabels[field].printed, area }];
  });
}

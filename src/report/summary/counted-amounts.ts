import type { BudgetField } from "../../declaration/form-parts";
import type { Money } from "../../declaration/money";
import type { CheckedDeclaration } from "../../review/checked-workbook";
import type { RuleParameters } from "../../rules/rule-set/rule-set";
import { departmentSums } from "../../rules/sums/department-sums";
import type { SummaryRow } from "./summary-rows";

/** The amounts that add up to the total of a department, which follows them. */
const EXPENDITURE = ["basicExpenditure", "projectExpenditure"] as const;
const ON_TOP = ["specialFunds", "otherDevelopment"] as const;

/** The declaration whose amounts the row states; null for none. */
export function counted({ checked, copyOf }: SummaryRow): CheckedDeclaration | null {
  return copyOf === null ? checked : null;
}

/** The amounts that make up the total of a department; null where it is not known. */
export function totalFields(
  checked: CheckedDeclaration | null,
  parameters: RuleParameters,
): readonly BudgetField[] | null {
  const sums = checked && departmentSums(checked.declaration, parameters);
  if (sums?.total.state !== "known") {
    return null;
  }
  return sums.reading === "onTop" ? [...EXPENDITURE, ...ON_TOP] : EXPENDITURE;
}

/** An amount of the budget; null where there is none. */
export function moneyOf(checked: CheckedDeclaration | null, field: BudgetField): Money | null {
  return checked?.declaration.budget[field].value ?? null;
}
